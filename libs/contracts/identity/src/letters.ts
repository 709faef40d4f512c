import type { EventOf, Language } from '@academy/kernel';
import { z } from 'zod';
import type { Role } from './actor';

/** What can happen to what someone shows besides their password, or in its place. */
const factorChanges = [
  ...(['code-app-on', 'code-app-off', 'recovery-codes-drawn', 'recovery-code-used'] as const),
  ...(['passkey-added', 'passkey-removed'] as const),
  ...(['sign-in-linked', 'sign-in-unlinked'] as const),
] as const;

/** Someone is to get a mail about their account. What it says is asked when it is written: secrets are in no event. */
export const letterDue = {
  type: 'identity.letter-due.v1',
  schema: z.object({
    about: z.enum([
      ...(['sign-up', 'password-reset', 'password-changed', 'sign-in-link', 'registration', 'invitation'] as const),
      ...(['address-change-old', 'address-change-new'] as const),
      ...factorChanges,
    ]),
    id: z.uuid(),
  }),
} as const;
export type LetterDue = EventOf<typeof letterDue>;

interface Addressee {
  readonly email: string;
  readonly language: Language;
}

/** A mail about an account, and what it may say. It says no name to whoever did not show that the address is theirs. */
export type Letter =
  | {
      readonly kind: 'ConfirmSignUp';
      readonly to: Addressee;
      readonly code: string;
      /** Null of who came by a provider, and chose no password that it would ask for. */
      readonly link: string | null;
    }
  | { readonly kind: 'HasAccount'; readonly to: Addressee; readonly byProvider: boolean }
  | { readonly kind: 'ResetPassword'; readonly to: Addressee; readonly link: string }
  | { readonly kind: 'SignInLink'; readonly to: Addressee; readonly link: string }
  | { readonly kind: 'PasswordChanged'; readonly to: Addressee }
  /** To the mailbox that an account would leave, with where it would go. */
  | { readonly kind: 'LeaveAddress'; readonly to: Addressee; readonly link: string; readonly email: string }
  /** To the mailbox to which it would go; it is not told whose account it is. */
  | { readonly kind: 'ConfirmAddress'; readonly to: Addressee; readonly link: string }
  | { readonly kind: 'AddressHasAccount'; readonly to: Addressee }
  | {
      readonly kind: 'OrganisationAdmitted' | 'OrganisationKnown';
      readonly to: Addressee;
      readonly organisation: string;
    }
  | {
      readonly kind: 'OrganisationRefused';
      readonly to: Addressee;
      readonly organisation: string;
      readonly reason: string;
    }
  | {
      readonly kind: 'Invited';
      readonly to: Addressee;
      readonly organisation: string;
      readonly role: Role;
      readonly link: string;
      /** When it can be answered no more. */
      readonly expiresAt: Date;
    }
  | { readonly kind: 'FactorChanged'; readonly to: Addressee; readonly change: (typeof factorChanges)[number] };

/** Writes the mails about accounts. */
export abstract class Letters {
  /** Asked once for each try of sending: codes and links are drawn anew. Undefined where nobody waits for it any more. */
  abstract write(due: Pick<LetterDue, 'about' | 'id'>): Promise<Letter | undefined>;
}

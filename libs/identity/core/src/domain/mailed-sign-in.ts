import type { Id } from '@academy/kernel';

export type MailedSignInId = Id<'MailedSignIn'>;

/** Someone who asked for a link to sign in with, for an address that may be anyone's or nobody's; one at most for an address. */
export interface MailedSignIn {
  readonly id: MailedSignInId;
  readonly email: string;
  /** Of the link in the mail that went out last; null before that, and where the address has no account. */
  readonly linkHash: string | null;
  readonly expiresAt: Date;
}

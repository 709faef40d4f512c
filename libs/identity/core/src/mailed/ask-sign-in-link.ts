import type { Clock, Fault } from '@academy/kernel';
import type { MailBrakes } from '../application/mail-brakes';
import type { Secrets } from '../application/secrets';
import { addressProblem, mailAddressOf, type AddressProblem } from '../domain/mail-address';
import type { MailedSignInStore } from './mailed-sign-in-store';

/** Minutes in which the link lets in: shorter than what only changes a password, since it opens the account by itself. */
const LINK_MINUTES = 15;

export type AskSignInLinkOutcome =
  | { readonly kind: 'SignInLinkOnItsWay'; readonly minutes: number }
  | { readonly kind: 'InvalidInput'; readonly faults: readonly Fault<{ readonly kind: AddressProblem }>[] }
  | { readonly kind: 'TooManyMails'; readonly retryAfterSeconds: number };

/** Writes down that someone wants to sign in by mail. Whether the address has an account is found out by who writes the mail. */
export class AskSignInLink {
  constructor(
    private readonly store: MailedSignInStore,
    private readonly secrets: Pick<Secrets, 'mailedSignInId'>,
    private readonly brakes: MailBrakes,
    private readonly clock: Clock,
  ) {}

  async execute({ email: typed, place }: { email: string; place: string }): Promise<AskSignInLinkOutcome> {
    const email = mailAddressOf(typed);
    const kind = addressProblem(email);
    if (kind) return { kind: 'InvalidInput', faults: [{ path: ['email'], problem: { kind } }] };
    const retryAfterSeconds = await this.brakes.take(email, place);
    if (retryAfterSeconds > 0) return { kind: 'TooManyMails', retryAfterSeconds };
    const id = this.secrets.mailedSignInId();
    const expiresAt = new Date(this.clock.now().getTime() + LINK_MINUTES * 60_000);
    await this.store.transact(async (tx) => {
      await tx.keep({ id, email, linkHash: null, expiresAt });
      await tx.publish({ type: 'identity.letter-due.v1', about: 'sign-in-link', id });
    });
    return { kind: 'SignInLinkOnItsWay', minutes: LINK_MINUTES };
  }
}

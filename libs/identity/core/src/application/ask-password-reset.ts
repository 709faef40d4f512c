import type { Clock, Fault } from '@academy/kernel';
import { addressProblem, mailAddressOf, type AddressProblem } from '../domain/mail-address';
import { ANSWER_MINUTES, answerableUntil } from './answer-time';
import type { AccountStore } from './account-store';
import type { MailBrakes } from './mail-brakes';
import type { Secrets } from './secrets';

export type AskPasswordResetOutcome =
  | { readonly kind: 'ResetOnItsWay'; readonly minutes: number }
  | { readonly kind: 'InvalidInput'; readonly faults: readonly Fault<{ readonly kind: AddressProblem }>[] }
  | { readonly kind: 'TooManyMails'; readonly retryAfterSeconds: number };

/** Writes down that someone forgot a password. Whether the address has an account is found out by who writes the mail. */
export class AskPasswordReset {
  constructor(
    private readonly store: AccountStore,
    private readonly secrets: Pick<Secrets, 'resetId'>,
    private readonly brakes: MailBrakes,
    private readonly clock: Clock,
  ) {}

  async execute({ email: typed, place }: { email: string; place: string }): Promise<AskPasswordResetOutcome> {
    const email = mailAddressOf(typed);
    const kind = addressProblem(email);
    if (kind) return { kind: 'InvalidInput', faults: [{ path: ['email'], problem: { kind } }] };
    const retryAfterSeconds = await this.brakes.take(email, place);
    if (retryAfterSeconds > 0) return { kind: 'TooManyMails', retryAfterSeconds };
    const id = this.secrets.resetId();
    const expiresAt = answerableUntil(this.clock);
    await this.store.transact(async (tx) => {
      await tx.keepReset({ id, email, linkHash: null, expiresAt });
      await tx.publish({ type: 'identity.letter-due.v1', about: 'password-reset', id });
    });
    return { kind: 'ResetOnItsWay', minutes: ANSWER_MINUTES };
  }
}

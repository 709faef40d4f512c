import type { Clock } from '@academy/kernel';
import { ANSWER_MINUTES, answerableUntil } from './answer-time';
import type { MailBrakes } from './mail-brakes';
import type { SignUpId, SignUpStore } from './sign-up-store';

export type SendCodeAgainOutcome =
  | { readonly kind: 'CodeOnItsWay'; readonly minutes: number }
  | { readonly kind: 'SignUpGone' }
  | { readonly kind: 'TooManyMails'; readonly retryAfterSeconds: number };

/** Has another mail sent, with another code, for as long as nobody proved that the address is theirs. */
export class SendCodeAgain {
  constructor(
    private readonly store: SignUpStore,
    private readonly brakes: MailBrakes,
    private readonly clock: Clock,
  ) {}

  async execute({ id, place }: { id: SignUpId; place: string }): Promise<SendCodeAgainOutcome> {
    const asked = await this.store.transact((tx) => tx.pending(id));
    if (!asked || asked.expiresAt <= this.clock.now()) return { kind: 'SignUpGone' };
    const retryAfterSeconds = await this.brakes.take(asked.email, place);
    if (retryAfterSeconds > 0) return { kind: 'TooManyMails', retryAfterSeconds };
    return this.store.transact(async (tx) => {
      const signUp = await tx.pending(id);
      if (!signUp) return { kind: 'SignUpGone' };
      await tx.keep({ ...signUp, expiresAt: answerableUntil(this.clock) });
      await tx.publish({ type: 'identity.letter-due.v1', about: 'sign-up', id });
      return { kind: 'CodeOnItsWay', minutes: ANSWER_MINUTES };
    });
  }
}

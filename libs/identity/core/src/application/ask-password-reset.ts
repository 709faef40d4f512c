import type { Clock } from '@academy/kernel';
import { ANSWER_MINUTES, answerableUntil } from './answer-time';
import type { AccountStore } from './account-store';
import { askByMail, type AskedByMail, type NoMail } from './ask-by-mail';
import type { MailBrakes } from './mail-brakes';
import type { Secrets } from './secrets';

export type AskPasswordResetOutcome = { readonly kind: 'ResetOnItsWay'; readonly minutes: number } | NoMail;

/** Writes down that someone forgot a password. Whether the address has an account is found out by who writes the mail. */
export class AskPasswordReset {
  constructor(
    private readonly store: AccountStore,
    private readonly secrets: Pick<Secrets, 'resetId'>,
    private readonly brakes: MailBrakes,
    private readonly clock: Clock,
  ) {}

  execute(asked: AskedByMail): Promise<AskPasswordResetOutcome> {
    return askByMail(asked, this.brakes, async (email) => {
      const id = this.secrets.resetId();
      const expiresAt = answerableUntil(this.clock);
      await this.store.transact(async (tx) => {
        await tx.keepReset({ id, email, linkHash: null, expiresAt });
        await tx.publish({ type: 'identity.letter-due.v1', about: 'password-reset', id });
      });
      return { kind: 'ResetOnItsWay', minutes: ANSWER_MINUTES };
    });
  }
}

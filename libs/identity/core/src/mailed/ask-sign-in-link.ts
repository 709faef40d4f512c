import type { Clock } from '@academy/kernel';
import { askByMail, type AskedByMail, type NoMail } from '../application/ask-by-mail';
import type { MailBrakes } from '../application/mail-brakes';
import type { Secrets } from '../application/secrets';
import type { MailedSignInStore } from './mailed-sign-in-store';

/** Minutes in which the link lets in: shorter than what only changes a password, since it opens the account by itself. */
const LINK_MINUTES = 15;

export type AskSignInLinkOutcome = { readonly kind: 'SignInLinkOnItsWay'; readonly minutes: number } | NoMail;

/** Writes down that someone wants to sign in by mail. Whether the address has an account is found out by who writes the mail. */
export class AskSignInLink {
  constructor(
    private readonly store: MailedSignInStore,
    private readonly secrets: Pick<Secrets, 'mailedSignInId'>,
    private readonly brakes: MailBrakes,
    private readonly clock: Clock,
  ) {}

  execute(asked: AskedByMail): Promise<AskSignInLinkOutcome> {
    return askByMail(asked, this.brakes, async (email) => {
      const id = this.secrets.mailedSignInId();
      const expiresAt = new Date(this.clock.now().getTime() + LINK_MINUTES * 60_000);
      await this.store.transact(async (tx) => {
        await tx.keep({ id, email, linkHash: null, expiresAt });
        await tx.publish({ type: 'identity.letter-due.v1', about: 'sign-in-link', id });
      });
      return { kind: 'SignInLinkOnItsWay', minutes: LINK_MINUTES };
    });
  }
}

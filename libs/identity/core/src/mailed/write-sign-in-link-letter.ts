import type { Letter } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import type { Secrets } from '../application/secrets';
import type { MailedSignInId } from '../domain/mailed-sign-in';
import type { MailedSignInStore } from './mailed-sign-in-store';

/** The mail with the link that lets in; it is drawn here, and kept only as a hash. */
export class WriteSignInLinkLetter {
  constructor(
    private readonly store: MailedSignInStore,
    private readonly secrets: Pick<Secrets, 'token' | 'hashOf'>,
    private readonly clock: Clock,
  ) {}

  /** Undefined where nobody waits for it any more, and where the address has no account: nobody is mailed who never came here. */
  execute({ id }: { id: MailedSignInId }): Promise<Letter | undefined> {
    return this.store.transact(async (tx) => {
      const asked = await tx.asked(id);
      if (!asked || asked.expiresAt <= this.clock.now()) return undefined;
      const account = await tx.accountAt(asked.email);
      if (!account) return undefined;
      const link = this.secrets.token();
      if (!(await tx.keepLink(id, this.secrets.hashOf(link)))) return undefined;
      return { kind: 'SignInLink', to: { email: account.email, language: account.language }, link };
    });
  }
}

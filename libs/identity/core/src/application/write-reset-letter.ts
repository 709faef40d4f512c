import type { Letter } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import type { AccountStore, ResetId } from './account-store';
import type { Secrets } from './secrets';

/** The mail with the link to another password; it is drawn here, and kept only as a hash. */
export class WriteResetLetter {
  constructor(
    private readonly store: AccountStore,
    private readonly secrets: Pick<Secrets, 'token' | 'hashOf'>,
    private readonly clock: Clock,
  ) {}

  /** Undefined where nobody waits for it any more, and where the address has no account: nobody is mailed who never came here. */
  execute({ id }: { id: ResetId }): Promise<Letter | undefined> {
    return this.store.transact(async (tx) => {
      const reset = await tx.reset(id);
      if (!reset || reset.expiresAt <= this.clock.now()) return undefined;
      const account = await tx.accountAt(reset.email);
      if (!account) return undefined;
      const link = this.secrets.token();
      await tx.keepReset({ ...reset, linkHash: this.secrets.hashOf(link) });
      return { kind: 'ResetPassword', to: { email: account.email, language: account.language }, link };
    });
  }
}

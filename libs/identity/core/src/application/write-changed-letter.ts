import type { AccountId, Letter } from '@academy/contracts/identity';
import type { AccountStore } from './account-store';

/** The mail that tells someone that their password is another now, so that they notice when it was not them. */
export class WriteChangedLetter {
  constructor(private readonly store: AccountStore) {}

  /** Undefined where the account is gone. */
  async execute({ id }: { id: AccountId }): Promise<Letter | undefined> {
    const account = await this.store.transact((tx) => tx.account(id));
    return account && { kind: 'PasswordChanged', to: { email: account.email, language: account.language } };
  }
}

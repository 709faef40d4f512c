import type { AccountId, Letter } from '@academy/contracts/identity';
import type { AccountStore } from '../application/account-store';

type FactorLetter = Extract<Letter, { kind: 'FactorChanged' }>;

/** The mail that tells someone that what they show besides their password changed, so that they notice when it was not them. */
export class WriteFactorLetter {
  constructor(private readonly store: AccountStore) {}

  /** Undefined where the account is gone. */
  async execute({ id, change }: { id: AccountId } & Pick<FactorLetter, 'change'>): Promise<Letter | undefined> {
    const account = await this.store.transact((tx) => tx.account(id));
    return account && { kind: 'FactorChanged', to: { email: account.email, language: account.language }, change };
  }
}

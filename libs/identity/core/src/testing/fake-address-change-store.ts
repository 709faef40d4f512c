import type { Noted } from '@academy/contracts/audit';
import type { AccountId, LetterDue } from '@academy/contracts/identity';
import { InMemory } from '@academy/testkit/pure';
import type { AddressChange, AddressChangeStore, AddressChangeTransaction } from '../addresses/address-change-store';
import type { OwnAccount } from '../application/account-store';
import { anOwnAccount } from './an-own-account';

interface Rows {
  readonly accounts: Map<AccountId, OwnAccount>;
  readonly changes: Map<AccountId, AddressChange>;
  readonly told: (LetterDue | Noted)[];
}

/** Addresses that change, in memory; it passes the same promises as the Postgres store. */
export class FakeAddressChangeStore implements AddressChangeStore {
  private readonly memory = new InMemory<Rows>({ accounts: new Map(), changes: new Map(), told: [] });

  transact: AddressChangeStore['transact'] = (work) => this.memory.transact((rows) => work(transactionIn(rows)));

  anAccount(facts: Partial<OwnAccount> = {}): OwnAccount {
    const account = anOwnAccount(facts);
    this.memory.rows.accounts.set(account.accountId, account);
    return account;
  }

  emailOf = (accountId: AccountId) => this.memory.rows.accounts.get(accountId)?.email;
  changeOf = (accountId: AccountId) => this.memory.rows.changes.get(accountId);
  /** Of letters what they are about, of notes their kind. */
  get news(): readonly string[] {
    return this.memory.rows.told.map((one) => ('id' in one ? one.about : one.kind));
  }
}

const transactionIn = ({ accounts, changes, told }: Rows): AddressChangeTransaction => {
  const isKnown = (email: string) => [...accounts.values()].some((one) => one.email === email);
  return {
    account: async (id) => accounts.get(id),
    isKnown: async (email) => isKnown(email),
    change: async (id) => changes.get(id),
    changeByLink: async (hash) => [...changes.values()].find(({ links }) => links.old === hash || links.new === hash),
    keep: async (change) => void changes.set(change.accountId, change),
    forget: async (id) => void changes.delete(id),
    async move(id, email) {
      const account = accounts.get(id);
      if (!account || isKnown(email)) return false;
      accounts.set(id, { ...account, email });
      return true;
    },
    publish: async (event) => void told.push(event),
  };
};

import type { AccountId, LetterDue } from '@academy/contracts/identity';
import { InMemory } from '@academy/testkit/pure';
import type { OwnAccount } from '../application/account-store';
import type { ShownFirst } from '../application/first-step';
import type { MailedSignIn } from '../domain/mailed-sign-in';
import type { MailedSignInStore, MailedSignInTransaction } from '../mailed/mailed-sign-in-store';
import { anOwnAccount } from './an-own-account';

type Ways = Pick<ShownFirst, 'hasCodeApp' | 'hasPasskey'>;

interface Rows {
  readonly accounts: Map<AccountId, OwnAccount>;
  readonly ways: Map<AccountId, Ways>;
  /** By address. */
  readonly asked: Map<string, MailedSignIn>;
  readonly told: LetterDue[];
}

const noWays: Ways = { hasCodeApp: false, hasPasskey: false };

/** Links to sign in with, in memory; it passes the same promises as the Postgres store. */
export class FakeMailedSignInStore implements MailedSignInStore {
  private readonly memory = new InMemory<Rows>({
    ...{ accounts: new Map(), ways: new Map(), asked: new Map(), told: [] },
  });

  transact: MailedSignInStore['transact'] = (work) => this.memory.transact((rows) => work(transactionIn(rows)));

  anAccount(facts: Partial<OwnAccount> = {}, ways: Partial<Ways> = {}): OwnAccount {
    const account = anOwnAccount(facts);
    this.memory.rows.accounts.set(account.accountId, account);
    this.memory.rows.ways.set(account.accountId, { ...noWays, ...ways });
    return account;
  }

  forgetAccount = (accountId: AccountId) => void this.memory.rows.accounts.delete(accountId);
  askedFor = (email: string) => this.memory.rows.asked.get(email);
  get told(): readonly LetterDue[] {
    return this.memory.rows.told;
  }
}

const transactionIn = ({ accounts, ways, asked, told }: Rows): MailedSignInTransaction => {
  const at = (email: string) => [...accounts.values()].find((one) => one.email === email);
  const found = (isIt: (one: MailedSignIn) => boolean) => [...asked.values()].find(isIt);
  return {
    accountAt: async (email) => at(email),
    asked: async (id) => found((one) => one.id === id),
    keep: async (one) => void asked.set(one.email, one),
    async keepLink(id, linkHash) {
      const one = found((other) => other.id === id);
      if (one) asked.set(one.email, { ...one, linkHash });
      return one !== undefined;
    },
    async take(linkHash) {
      const one = found((other) => other.linkHash === linkHash);
      if (one) asked.delete(one.email);
      return one;
    },
    async entrance(email) {
      const account = at(email);
      return account && { accountId: account.accountId, ...(ways.get(account.accountId) ?? noWays) };
    },
    publish: async (event) => void told.push(event),
  };
};

import type { AccountId, LetterDue } from '@academy/contracts/identity';
import { anId, InMemory } from '@academy/testkit/pure';
import type {
  AccountStore,
  AccountTransaction,
  OwnAccount,
  PasswordReset,
  ResetId,
} from '../application/account-store';
import { anOwnAccount } from './an-own-account';

interface Rows {
  readonly accounts: Map<AccountId, OwnAccount>;
  readonly resets: Map<ResetId, PasswordReset>;
  readonly sessions: Map<string, AccountId>;
  readonly told: LetterDue[];
}

/** Accounts in memory; it passes the same promises as the Postgres store. */
export class FakeAccountStore implements AccountStore {
  private readonly memory = new InMemory<Rows>({
    ...{ accounts: new Map(), resets: new Map(), sessions: new Map(), told: [] },
  });

  transact: AccountStore['transact'] = (work) => this.memory.transact((rows) => work(transactionIn(rows)));

  anAccount(facts: Partial<OwnAccount> = {}): OwnAccount {
    const account = anOwnAccount(facts);
    this.memory.rows.accounts.set(account.accountId, account);
    return account;
  }

  aSession(accountId: AccountId): string {
    const session = anId();
    this.memory.rows.sessions.set(session, accountId);
    return session;
  }

  now = (accountId: AccountId) => this.memory.rows.accounts.get(accountId);
  sessionsOf = (accountId: AccountId) =>
    [...this.memory.rows.sessions].filter(([, of]) => of === accountId).map(([session]) => session);
  resetsOf = (email: string) => [...this.memory.rows.resets.values()].filter((one) => one.email === email);
  get told(): readonly LetterDue[] {
    return this.memory.rows.told;
  }
}

const transactionIn = ({ accounts, resets, sessions, told }: Rows): AccountTransaction => ({
  account: async (id) => accounts.get(id),
  accountAt: async (email) => [...accounts.values()].find((one) => one.email === email),
  async change(id, facts) {
    const account = accounts.get(id);
    if (account) accounts.set(id, { ...account, ...facts });
  },
  async endSessions(accountId, kept) {
    for (const [session, of] of [...sessions]) if (of === accountId && session !== kept) sessions.delete(session);
  },
  reset: async (id) => resets.get(id),
  resetByLink: async (linkHash) => [...resets.values()].find((one) => one.linkHash === linkHash),
  keepReset: async (reset) => void resets.set(reset.id, reset),
  async forgetResets(email) {
    for (const { id } of [...resets.values()].filter((one) => one.email === email)) resets.delete(id);
  },
  publish: async (event) => void told.push(event),
});

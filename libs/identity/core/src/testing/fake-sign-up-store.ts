import type { LetterDue } from '@academy/contracts/identity';
import { InMemory } from '@academy/testkit/pure';
import type { ProviderIdentity } from '../domain/provider-identity';
import type { NewAccount, PendingSignUp, SignUpId, SignUpStore, SignUpTransaction } from '../application/sign-up-store';

interface Rows {
  readonly pending: Map<SignUpId, PendingSignUp>;
  readonly accounts: Map<string, NewAccount | null>;
  readonly told: LetterDue[];
}

/** Sign-ups in memory; it passes the same promises as the Postgres store. */
export class FakeSignUpStore implements SignUpStore {
  private readonly memory: InMemory<Rows>;

  /** With accounts of others under these addresses. */
  constructor(...known: readonly string[]) {
    this.memory = new InMemory({ pending: new Map(), accounts: new Map(known.map((one) => [one, null])), told: [] });
  }

  transact: SignUpStore['transact'] = (work) => this.memory.transact((rows) => work(transactionIn(rows)));

  account = (email: string) => this.memory.rows.accounts.get(email) ?? undefined;
  waiting = (email: string) => [...this.memory.rows.pending.values()].filter((one) => one.email === email);
  told = (id: string) => this.memory.rows.told.filter((event) => event.id === id);
}

const areSame = (one: ProviderIdentity, other: ProviderIdentity) =>
  one.issuer === other.issuer && one.subject === other.subject;

const transactionIn = ({ pending, accounts, told }: Rows): SignUpTransaction => ({
  pending: async (id) => pending.get(id),
  pendingByLink: async (linkHash) => [...pending.values()].find((one) => one.linkHash === linkHash),
  keep: async (signUp) => void pending.set(signUp.id, signUp),
  async forget(email) {
    for (const { id } of [...pending.values()].filter((one) => one.email === email)) pending.delete(id);
  },
  isKnown: async (email) => accounts.has(email),
  async makeAccount(account) {
    const { via } = account;
    const isLinked = [...accounts.values()].some((one) => via && one?.via && areSame(one.via, via));
    if (accounts.has(account.email) || isLinked) return false;
    accounts.set(account.email, account);
    return true;
  },
  publish: async (event) => void told.push(event),
});

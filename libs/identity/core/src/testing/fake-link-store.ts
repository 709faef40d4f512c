import type { Noted } from '@academy/contracts/audit';
import type { AccountId, LetterDue } from '@academy/contracts/identity';
import { anId, InMemory } from '@academy/testkit/pure';
import type { OwnAccount } from '../application/account-store';
import type { LinkedSignIn, LinkStore, LinkTransaction, ProviderRound } from '../linking/link-store';
import type { LinkId } from '../domain/provider-identity';
import type { ProviderIdentity } from '../domain/provider-identity';

interface Rows {
  readonly accounts: Map<AccountId, OwnAccount>;
  readonly rounds: Map<string, ProviderRound>;
  readonly links: Map<LinkId, LinkedSignIn>;
  readonly sessions: Map<string, AccountId>;
  readonly stepping: Set<AccountId>;
  readonly told: (LetterDue | Noted)[];
}

/** Ways of signing in by a provider, in memory; it passes the same promises as the Postgres store. */
export class FakeLinkStore implements LinkStore {
  private readonly memory = new InMemory<Rows>({
    ...{ accounts: new Map(), rounds: new Map(), links: new Map() },
    ...{ sessions: new Map(), stepping: new Set(), told: [] },
  });

  transact: LinkStore['transact'] = (work) => this.memory.transact((rows) => work(transactionIn(rows)));

  anAccount(facts: Partial<OwnAccount> = {}): OwnAccount {
    const accountId = anId<'Account'>();
    const account: OwnAccount = {
      ...{ accountId, email: `${accountId}@voorbeeld.nl`, name: 'Ada Bakker', language: 'nl', passwordHash: 'none' },
      ...facts,
    };
    this.memory.rows.accounts.set(account.accountId, account);
    return account;
  }

  aSession(accountId: AccountId): string {
    const session = anId();
    this.memory.rows.sessions.set(session, accountId);
    return session;
  }

  /** From now on they have a second step of the academy. */
  step = (accountId: AccountId) => void this.memory.rows.stepping.add(accountId);
  sessionsOf = (accountId: AccountId) =>
    [...this.memory.rows.sessions].filter(([, of]) => of === accountId).map(([session]) => session);
  get told(): readonly (LetterDue | Noted)[] {
    return this.memory.rows.told;
  }
  /** Of letters what they are about, of notes their kind. */
  get news(): readonly string[] {
    return this.told.map((one) => ('about' in one && 'id' in one ? one.about : one.kind));
  }
}

const transactionIn = ({ accounts, rounds, links, sessions, stepping, told }: Rows): LinkTransaction => {
  const linkOf = ({ issuer, subject }: ProviderIdentity) =>
    [...links.values()].find((link) => link.issuer === issuer && link.subject === subject);
  return {
    account: async (id) => accounts.get(id),
    keepRound: async (round) => void rounds.set(round.stateHash, round),
    async takeRound({ stateHash, secretHash }) {
      const round = rounds.get(stateHash);
      if (round?.secretHash !== secretHash) return undefined;
      rounds.delete(stateHash);
      return round;
    },
    async enter(identity) {
      const link = linkOf(identity);
      return link && { accountId: link.accountId, hasCodeApp: stepping.has(link.accountId), hasPasskey: false };
    },
    linkOf: async (identity) => linkOf(identity),
    linksOf: async (id) => [...links.values()].filter(({ accountId }) => accountId === id),
    async addLink(link) {
      if (linkOf(link)) return false;
      links.set(link.id, link);
      return true;
    },
    removeLink: async (id) => void links.delete(id),
    async endSessions(accountId) {
      for (const [session, of] of [...sessions]) if (of === accountId) sessions.delete(session);
    },
    publish: async (event) => void told.push(event),
  };
};

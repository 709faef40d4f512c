import type { Noted } from '@academy/contracts/audit';
import type { AccountId, LetterDue } from '@academy/contracts/identity';
import { anId, InMemory } from '@academy/testkit/pure';
import type { OwnAccount } from '../application/account-store';
import { passkeysIn, type PasskeyMemory } from './fake-passkey-rows';
import type { CodeApp, FactorStore, FactorTransaction, HalfSignIn } from '../factors/factor-store';
import { anOwnAccount } from './an-own-account';

interface Rows extends PasskeyMemory {
  readonly accounts: Map<AccountId, OwnAccount>;
  readonly apps: Map<AccountId, CodeApp>;
  readonly recovery: Map<AccountId, Set<string>>;
  readonly halves: Map<string, HalfSignIn>;
  readonly sessions: Map<string, AccountId>;
  readonly told: (LetterDue | Noted)[];
}

/** What people show besides their password, in memory; it passes the same promises as the Postgres store. */
export class FakeFactorStore implements FactorStore {
  private readonly memory = new InMemory<Rows>({
    ...{ accounts: new Map(), apps: new Map(), recovery: new Map() },
    ...{ halves: new Map(), sessions: new Map(), told: [], passkeys: new Map(), challenges: new Map() },
  });

  transact: FactorStore['transact'] = (work) => this.memory.transact((rows) => work(transactionIn(rows)));

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

const transactionIn = ({ accounts, apps, recovery, halves, sessions, told, ...keys }: Rows): FactorTransaction => ({
  ...passkeysIn(keys),
  account: async (id) => accounts.get(id),
  codeApp: async (id) => apps.get(id),
  keepCodeApp: async (id, app) => void apps.set(id, app),
  async forgetCodeApp(id) {
    const app = apps.get(id);
    apps.delete(id);
    return app?.isOn === true;
  },
  recoveryCodesLeft: async (id) => recovery.get(id)?.size ?? 0,
  keepRecoveryCodes: async (id, hashes) => void recovery.set(id, new Set(hashes)),
  async useRecoveryCode(id, hash) {
    const left = recovery.get(id) ?? new Set();
    if (!left.has(hash)) return false;
    recovery.set(id, new Set([...left].filter((one) => one !== hash)));
    return true;
  },
  halfSignIn: async (tokenHash) => halves.get(tokenHash),
  keepHalfSignIn: async (half) => void halves.set(half.tokenHash, half),
  forgetHalfSignIn: async (tokenHash) => void halves.delete(tokenHash),
  async endSessions(accountId) {
    for (const [session, of] of [...sessions]) if (of === accountId) sessions.delete(session);
    for (const [hash, half] of [...halves]) if (half.accountId === accountId) halves.delete(hash);
  },
  publish: async (event) => void told.push(event),
});

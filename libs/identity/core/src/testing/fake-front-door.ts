import type { AccountId } from '@academy/contracts/identity';
import { anId } from '@academy/testkit/pure';
import type { FailedTries, Guesser } from '../application/failed-tries';
import type { SignInLine } from '../application/in-line';
import type {
  AccountSecret,
  KnownBrowsers,
  Passwords,
  SecondStep,
  SessionOpener,
  SignInAccounts,
} from '../application/front-door';

const DAY_MS = 24 * 3_600_000;
const keyOf = ({ email, from }: Guesser): string => JSON.stringify([email, from]);

/** Wrong passwords in memory; they pass the same promises as those on Postgres. */
export class FakeFailedTries implements FailedTries {
  private readonly tries = new Map<string, { readonly count: number; readonly lastAt: Date }>();

  async of(guesser: Guesser, now: Date) {
    const found = this.tries.get(keyOf(guesser));
    return found && found.lastAt.getTime() > now.getTime() - DAY_MS ? found : undefined;
  }

  async claim(guesser: Guesser, lastAt: Date, now: Date): Promise<boolean> {
    const found = this.tries.get(keyOf(guesser));
    if (found?.lastAt.getTime() !== lastAt.getTime()) return false;
    this.tries.set(keyOf(guesser), { ...found, lastAt: now });
    return true;
  }

  async add(guesser: Guesser, now: Date): Promise<void> {
    const before = await this.of(guesser, now);
    this.tries.set(keyOf(guesser), { count: (before?.count ?? 0) + 1, lastAt: now });
  }

  async forget(guesser: Guesser): Promise<void> {
    this.tries.delete(keyOf(guesser));
  }
}

/** Browsers in memory; they pass the same promises as those on Postgres. */
export class FakeKnownBrowsers implements KnownBrowsers {
  private readonly known = new Map<string, Set<AccountId>>();

  async knows(browser: string, accountId: AccountId): Promise<boolean> {
    return this.known.get(browser)?.has(accountId) ?? false;
  }

  async remember(given: string | undefined, accountId: AccountId): Promise<string> {
    const browser = given !== undefined && this.known.has(given) ? given : `browser-${anId()}`;
    this.known.set(browser, (this.known.get(browser) ?? new Set()).add(accountId));
    return browser;
  }
}

/** Whoever has a second step has a token for it. */
export const aSecondStep: SecondStep = {
  begin: async (accountId) => ({ token: `step of ${accountId}`, expiresAt: new Date('2026-11-25T09:10:00Z') }),
};

/** Accounts whose password is in their hash; who has a second step has it in the address. */
export const accountsOf = (...emails: readonly string[]): SignInAccounts => {
  const accounts = new Map<string, AccountSecret>(
    emails.map((email) => [
      email,
      {
        ...{ accountId: anId<'Account'>(), passwordHash: 'geheim genoeg' },
        ...{ hasCodeApp: email.startsWith('tweede-stap'), hasPasskey: email.startsWith('passkey') },
      },
    ]),
  );
  return { byEmail: async (email) => accounts.get(email) };
};

export const inClear: Passwords = { matches: async (password, hash) => password === hash };

export const newSessions = (): SessionOpener & { readonly opened: AccountId[]; readonly strong: AccountId[] } => {
  const [opened, strong]: [AccountId[], AccountId[]] = [[], []];
  return {
    ...{ opened, strong },
    async open(accountId, strength) {
      opened.push(accountId);
      if (strength === 'strong') strong.push(accountId);
      return { token: `token-${opened.length}`, expiresAt: new Date('2026-11-25T12:00:00Z') };
    },
  };
};

/** A line with room for so many; it counts who is inside. */
export const aLine = (room = 100): SignInLine & { inside: number } => ({
  inside: 0,
  async enter() {
    if (this.inside >= room) return undefined;
    this.inside += 1;
    return () => void (this.inside -= 1);
  },
});

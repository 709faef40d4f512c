import type { AccountId } from '@academy/contracts/identity';

export interface AccountSecret {
  readonly accountId: AccountId;
  /** Null of who never chose a password. */
  readonly passwordHash: string | null;
  /** What they show besides their password; with either, a password alone opens no session of theirs. */
  readonly hasCodeApp: boolean;
  readonly hasPasskey: boolean;
}

/** Accounts as signing in needs them. */
export interface SignInAccounts {
  byEmail(email: string): Promise<AccountSecret | undefined>;
}

/** Checks passwords; slow on purpose. */
export interface Passwords {
  /** Takes as long when there is no hash, so that time does not tell which accounts exist. */
  matches(password: string, hash: string | null | undefined): Promise<boolean>;
}

/** Browsers from which an account has signed in. */
export interface KnownBrowsers {
  knows(browser: string, accountId: AccountId): Promise<boolean>;
  /** Answers the secret that the browser keeps: its own when it has one, else a new one. */
  remember(browser: string | undefined, accountId: AccountId): Promise<string>;
}

/** Opens sessions; the token is told once and kept only as a hash. */
export interface SessionOpener {
  /** `strong` where more was shown than a password. */
  open(accountId: AccountId, strength?: 'strong'): Promise<{ readonly token: string; readonly expiresAt: Date }>;
}

/** Remembers who took the first step, until they take the second. */
export interface SecondStep {
  /** The token is for the browser where the first was taken, and for no other; it is kept only as a hash. */
  begin(accountId: AccountId): Promise<{ readonly token: string; readonly expiresAt: Date }>;
}

export interface SignedIn {
  readonly kind: 'SignedIn';
  readonly accountId: AccountId;
  readonly token: string;
  readonly expiresAt: Date;
  readonly browser: string;
}

/** The first step was right, and a second is left. */
export interface SecondStepNeeded extends Pick<AccountSecret, 'hasCodeApp' | 'hasPasskey'> {
  readonly kind: 'SecondStepNeeded';
  readonly token: string;
  readonly expiresAt: Date;
}

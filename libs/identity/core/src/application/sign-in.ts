import type { AccountId } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { mailAddressOf } from '../domain/mail-address';
import { guessing } from '../domain/pause';
import type { FailedTries } from './failed-tries';
import { inLine, type SignInBusy, type SignInLine } from './in-line';
import { pauseOf } from './pause-of';

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

/** Remembers whose password was right, until they show the rest. */
export interface SecondStep {
  /** The token is for the browser where the password was given, and for no other; it is kept only as a hash. */
  begin(accountId: AccountId): Promise<{ readonly token: string; readonly expiresAt: Date }>;
}

export interface SignInRequest {
  readonly email: string;
  readonly password: string;
  /** Where the request came from, such as an IP address. */
  readonly address: string;
  /** What the browser was given when someone signed in from it before. */
  readonly browser: string | undefined;
}

export interface SignedIn {
  readonly kind: 'SignedIn';
  readonly accountId: AccountId;
  readonly token: string;
  readonly expiresAt: Date;
  readonly browser: string;
}

export type SignInOutcome =
  | SignedIn
  /** The password was right, and a second step is left. */
  | ({ readonly kind: 'SecondStepNeeded'; readonly token: string; readonly expiresAt: Date } & Pick<
      AccountSecret,
      'hasCodeApp' | 'hasPasskey'
    >)
  | { readonly kind: 'WrongCredentials' }
  | { readonly kind: 'TooManyAttempts'; readonly retryAfterSeconds: number }
  | SignInBusy;

/**
 * Lets someone in with e-mail address and password, and with no more than half of it where they have a second step;
 * answers the same for an unknown address. Only failures slow down, and only whoever failed: from another address, or from a browser of one's own, the door is as it was.
 */
export class SignIn {
  constructor(
    private readonly accounts: SignInAccounts,
    private readonly passwords: Passwords,
    private readonly failed: FailedTries,
    private readonly line: SignInLine,
    private readonly browsers: KnownBrowsers,
    private readonly secondStep: SecondStep,
    private readonly sessions: SessionOpener,
    private readonly clock: Clock,
  ) {}

  execute(request: SignInRequest): Promise<SignInOutcome> {
    return inLine(this.line, request.address, () => this.attempt(request));
  }

  private async attempt({ email: typed, password, address, browser }: SignInRequest): Promise<SignInOutcome> {
    const email = mailAddressOf(typed);
    const account = await this.accounts.byEmail(email);
    const guesser = { email, from: await this.source(address, browser, account) };
    const retryAfterSeconds = await pauseOf(this.failed, guesser, guessing, this.clock.now());
    if (retryAfterSeconds > 0) return { kind: 'TooManyAttempts', retryAfterSeconds };

    const right = await this.passwords.matches(password, account?.passwordHash);
    if (!account || !right) {
      await this.failed.add(guesser, this.clock.now());
      return { kind: 'WrongCredentials' };
    }
    await this.failed.forget(guesser);
    const { accountId, hasCodeApp, hasPasskey } = account;
    if (hasCodeApp || hasPasskey)
      return { kind: 'SecondStepNeeded', hasCodeApp, hasPasskey, ...(await this.secondStep.begin(accountId)) };
    const session = await this.sessions.open(accountId);
    return { kind: 'SignedIn', accountId, ...session, browser: await this.browsers.remember(browser, accountId) };
  }

  private async source(address: string, browser: string | undefined, account: AccountSecret | undefined) {
    const known = browser && account && (await this.browsers.knows(browser, account.accountId));
    return known ? `browser ${browser}` : `address ${address}`;
  }
}

import type { Clock } from '@academy/kernel';
import { mailAddressOf } from '../domain/mail-address';
import { guessing } from '../domain/pause';
import type { FailedTries } from './failed-tries';
import type { FirstStep } from './first-step';
import type { AccountSecret, KnownBrowsers, Passwords, SecondStepNeeded, SignedIn, SignInAccounts } from './front-door';
import { inLine, type SignInBusy, type SignInLine } from './in-line';
import { pauseOf } from './pause-of';

export interface SignInRequest {
  readonly email: string;
  readonly password: string;
  /** Where the request came from, such as an IP address. */
  readonly address: string;
  /** What the browser was given when someone signed in from it before. */
  readonly browser: string | undefined;
}

export type SignInOutcome =
  | SignedIn
  | SecondStepNeeded
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
    private readonly first: FirstStep,
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
    return this.first.taken(account, browser);
  }

  private async source(address: string, browser: string | undefined, account: AccountSecret | undefined) {
    const known = browser && account && (await this.browsers.knows(browser, account.accountId));
    return known ? `browser ${browser}` : `address ${address}`;
  }
}

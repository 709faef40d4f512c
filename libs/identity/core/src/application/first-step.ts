import type { AccountSecret, KnownBrowsers, SecondStep, SecondStepNeeded, SessionOpener, SignedIn } from './front-door';

/** Whom a first step showed, and what they have for a second. */
export type ShownFirst = Omit<AccountSecret, 'passwordHash'>;

export type FirstStepOutcome = SignedIn | SecondStepNeeded;

/** What every first step ends with, whatever it was: a session, or no more than half of one where a second step is asked. */
export class FirstStep {
  constructor(
    private readonly browsers: Pick<KnownBrowsers, 'remember'>,
    private readonly secondStep: SecondStep,
    private readonly sessions: SessionOpener,
  ) {}

  /** `strong` where as much was shown as two steps show. */
  async taken(
    { accountId, hasCodeApp, hasPasskey }: ShownFirst,
    browser: string | undefined,
    strength?: 'strong',
  ): Promise<FirstStepOutcome> {
    if ((hasCodeApp || hasPasskey) && strength !== 'strong')
      return { kind: 'SecondStepNeeded', hasCodeApp, hasPasskey, ...(await this.secondStep.begin(accountId)) };
    const session = await this.sessions.open(accountId, strength);
    return { kind: 'SignedIn', accountId, ...session, browser: await this.browsers.remember(browser, accountId) };
  }
}

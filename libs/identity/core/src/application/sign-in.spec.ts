import type { AccountId } from '@academy/contracts/identity';
import { anId } from '@academy/testkit/pure';
import {
  accountsOf,
  aLine,
  aSecondStep,
  FakeFailedTries,
  FakeKnownBrowsers,
  inClear,
  newSessions,
} from '../testing/fake-front-door';
import { failedTriesPromises, knownBrowsersPromises } from '../testing/front-door-promises';
import { FirstStep } from './first-step';
import { SignIn } from './sign-in';

failedTriesPromises('in memory', async () => new FakeFailedTries());
knownBrowsersPromises('in memory', async () => ({
  browsers: new FakeKnownBrowsers(),
  anAccount: async (): Promise<AccountId> => anId<'Account'>(),
}));

describe('Signing in', () => {
  const RIGHT = 'geheim genoeg';
  const ada = 'ada@voorbeeld.nl';
  const aDoor = (line = aLine()) => {
    let now = new Date('2026-11-25T09:00:00Z');
    const [sessions, clock] = [newSessions(), { now: () => now, today: () => '2026-11-25' as never }];
    const [failed, browsers] = [new FakeFailedTries(), new FakeKnownBrowsers()];
    const accounts = accountsOf(ada, 'ben@voorbeeld.nl', 'tweede-stap@voorbeeld.nl', 'passkey@voorbeeld.nl');
    const first = new FirstStep(browsers, aSecondStep, sessions);
    const signIn = new SignIn(accounts, inClear, failed, line, browsers, first, clock);
    const knock = (
      password: string,
      { email = ada, address = 'home', browser = undefined as string | undefined } = {},
    ) => signIn.execute({ email, password, address, browser });
    return {
      ...{ knock, sessions, line },
      pass: (seconds: number) => void (now = new Date(now.getTime() + seconds * 1_000)),
      async wrong(times: number, as: Parameters<typeof knock>[1] = {}) {
        for (let nth = 0; nth < times; nth += 1) await knock('mis', as);
      },
    };
  };

  it('opens a session, in whatever case the address is typed', async () => {
    const { knock, sessions } = aDoor();
    const outcome = await knock(RIGHT, { email: ' Ada@Voorbeeld.NL ' });
    expect(outcome).toMatchObject({ kind: 'SignedIn', token: 'token-1' });
    expect(sessions.opened).toEqual([outcome.kind === 'SignedIn' && outcome.accountId]);
  });

  it('answers the same for a wrong password and for an unknown address, and slows down both', async () => {
    const { knock, sessions, wrong } = aDoor();
    for (const email of [ada, 'niemand@voorbeeld.nl']) {
      expect(await knock('mis', { email })).toEqual({ kind: 'WrongCredentials' });
      await wrong(4, { email });
      expect(await knock('mis', { email })).toEqual({ kind: 'TooManyAttempts', retryAfterSeconds: 2 });
    }
    expect(sessions.opened).toEqual([]);
  });

  it('opens no session for who has a second step, and tells of it only whoever has the password', async () => {
    const { knock, sessions } = aDoor();
    for (const [email, ways] of [
      ['tweede-stap@voorbeeld.nl', { hasCodeApp: true, hasPasskey: false }],
      ['passkey@voorbeeld.nl', { hasCodeApp: false, hasPasskey: true }],
    ] as const) {
      expect(await knock('mis', { email })).toEqual({ kind: 'WrongCredentials' });
      const needed = { kind: 'SecondStepNeeded', token: expect.any(String), ...ways };
      expect(await knock(RIGHT, { email })).toMatchObject(needed);
    }
    expect(sessions.opened).toEqual([]);
  });

  it('waits after five wrong passwords, longer each time, also with the right one', async () => {
    const { knock, wrong, pass } = aDoor();
    await wrong(5);
    expect(await knock(RIGHT)).toEqual({ kind: 'TooManyAttempts', retryAfterSeconds: 2 });
    pass(2);
    await wrong(1);
    expect(await knock(RIGHT)).toEqual({ kind: 'TooManyAttempts', retryAfterSeconds: 4 });
    pass(4);
    expect(await knock(RIGHT)).toMatchObject({ kind: 'SignedIn' });
  });

  it('forgets wrong passwords once the right one was given', async () => {
    const { knock, wrong } = aDoor();
    await wrong(4);
    await knock(RIGHT);
    await wrong(4);
    expect(await knock(RIGHT)).toMatchObject({ kind: 'SignedIn' });
  });

  it('leaves one try after a pause to one, however many come together', async () => {
    const { knock, wrong, pass } = aDoor();
    await wrong(5);
    pass(3);
    const kinds = (await Promise.all([knock('mis'), knock('mis'), knock('mis')])).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(['TooManyAttempts', 'TooManyAttempts', 'WrongCredentials']);
  });

  it('slows down nobody else: not from elsewhere, not another, not from a browser of one’s own', async () => {
    const { knock, wrong } = aDoor();
    const first = await knock(RIGHT);
    const browser = first.kind === 'SignedIn' ? first.browser : undefined;
    await wrong(6);
    expect(await knock(RIGHT)).toMatchObject({ kind: 'TooManyAttempts' });
    for (const as of [{ address: 'elsewhere' }, { email: 'ben@voorbeeld.nl' }, { browser }])
      expect(await knock(RIGHT, as)).toMatchObject({ kind: 'SignedIn' });
    expect(await knock(RIGHT, { browser: 'made-up' })).toMatchObject({ kind: 'TooManyAttempts' });
  });

  it('tells whoever finds the line full when to come back, and looks at nothing', async () => {
    const { knock, sessions } = aDoor(aLine(0));
    expect(await knock(RIGHT)).toEqual({ kind: 'SignInBusy', retryAfterSeconds: 5 });
    expect(sessions.opened).toEqual([]);
  });

  it('leaves the line whatever became of it', async () => {
    const { knock, line, wrong } = aDoor();
    await knock(RIGHT);
    await wrong(7);
    expect(line.inside).toBe(0);
  });
});

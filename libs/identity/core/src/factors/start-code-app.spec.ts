import { FakeFactorStore } from '../testing/fake-factor-store';
import { factorStorePromises } from '../testing/factor-store-promises';
import { aLine } from '../testing/fake-front-door';
import { stepping } from '../testing/stepping';

factorStorePromises('in memory', async () => {
  const store = new FakeFactorStore();
  return {
    store,
    anAccount: async () => store.anAccount(),
    aSession: async (accountId) => store.aSession(accountId),
    sessionsOf: async (accountId) => store.sessionsOf(accountId),
    told: async (id) => store.told.filter((one) => 'id' in one && one.id === id).length,
  };
});

describe('Beginning with an app for codes', () => {
  it('draws a secret, each time another, and changes nothing yet', async () => {
    const { start, store, accountId, sessions } = stepping();
    const open = store.aSession(accountId);
    expect(await start()).toEqual({ kind: 'CodeAppStarted', secret: 'SECRET-1', email: 'ada@voorbeeld.nl' });
    expect(await start()).toMatchObject({ secret: 'SECRET-2' });
    expect([store.sessionsOf(accountId), sessions.opened, store.news]).toEqual([[open], [], []]);
  });

  it('takes the password, and slows down whoever guesses it at an open screen', async () => {
    const { start } = stepping();
    for (let nth = 0; nth < 5; nth += 1) expect(await start('mis')).toEqual({ kind: 'WrongPassword' });
    expect(await start()).toEqual({ kind: 'TooManyAttempts', retryAfterSeconds: 2 });
  });

  it('waits its turn, and leaves the line whatever came of it', async () => {
    const { start, line } = stepping();
    for (const given of ['mis', undefined]) await start(given);
    expect(line.inside).toBe(0);
    expect(await stepping({ line: aLine(0) }).start()).toMatchObject({ kind: 'SignInBusy' });
  });

  it('is not done over one that is on', async () => {
    const { start, on } = stepping();
    await on();
    expect(await start()).toEqual({ kind: 'CodeAppIsOn' });
  });
});

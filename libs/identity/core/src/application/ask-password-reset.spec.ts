import { FakeAccountStore } from '../testing/fake-account-store';
import { accountStorePromises } from '../testing/account-store-promises';
import { resetting } from '../testing/resetting';

accountStorePromises('in memory', async () => {
  const store = new FakeAccountStore();
  return {
    store,
    anAccount: async () => store.anAccount(),
    aSession: async (accountId) => store.aSession(accountId),
    sessionsOf: async (accountId) => store.sessionsOf(accountId),
    told: async (id) => store.told.filter((event) => event.id === id).length,
  };
});

describe('Who forgot a password', () => {
  it('gets the same answer, and has the same done, whether or not the address is known', async () => {
    const done = async (known: boolean) => {
      const { ask, store } = resetting();
      if (known) store.anAccount({ email: 'ada@voorbeeld.nl' });
      const outcome = await ask(' ADA@voorbeeld.nl');
      return {
        outcome,
        waiting: store.resetsOf('ada@voorbeeld.nl').length,
        told: store.told.map(({ about }) => about),
      };
    };
    expect(await done(true)).toEqual(await done(false));
    expect((await done(true)).outcome).toEqual({ kind: 'ResetOnItsWay', minutes: 60 });
  });

  it('is told where that is no address', async () => {
    const { ask, store } = resetting();
    for (const email of ['', 'ada', 'ada@voorbeeld.nl\nBcc: ben@voorbeeld.nl'])
      expect(await ask(email)).toMatchObject({ faults: [{ path: ['email'], problem: { kind: 'AddressUnreadable' } }] });
    expect(store.told).toEqual([]);
  });

  it('waits after a few, known or not, whoever asks from wherever', async () => {
    for (const known of [true, false]) {
      const { ask, store, pass } = resetting();
      if (known) store.anAccount({ email: 'ada@voorbeeld.nl' });
      for (let nth = 0; nth < 5; nth += 1) await ask('ada@voorbeeld.nl', `place ${nth}`);
      expect(await ask('ada@voorbeeld.nl', 'another')).toEqual({ kind: 'TooManyMails', retryAfterSeconds: 120 });
      pass(2);
      expect(await ask('ada@voorbeeld.nl', 'another')).toMatchObject({ kind: 'ResetOnItsWay' });
    }
  });
});

import { FakeMailedSignInStore } from '../testing/fake-mailed-sign-in-store';
import { mailedSignInStorePromises } from '../testing/mailed-sign-in-store-promises';
import { mailing } from '../testing/mailing';

mailedSignInStorePromises('in memory', async () => {
  const store = new FakeMailedSignInStore();
  return {
    store,
    anAccount: async () => store.anAccount(),
    told: async (id) => store.told.filter((event) => event.id === id).length,
  };
});

describe('Who asks for a link to sign in with', () => {
  it('gets the same answer, and has the same done, whether or not the address is known', async () => {
    const done = async (known: boolean) => {
      const { ask, store } = mailing();
      if (known) store.anAccount({ email: 'ada@voorbeeld.nl' });
      const outcome = await ask(' ADA@voorbeeld.nl');
      const { linkHash, expiresAt } = store.askedFor('ada@voorbeeld.nl')!;
      return { outcome, linkHash, expiresAt, told: store.told.map(({ about }) => about) };
    };
    expect(await done(true)).toEqual(await done(false));
    expect((await done(true)).outcome).toEqual({ kind: 'SignInLinkOnItsWay', minutes: 15 });
  });

  it('is told where that is no address', async () => {
    const { ask, store } = mailing();
    for (const email of ['', 'ada', 'ada@voorbeeld.nl\nBcc: ben@voorbeeld.nl'])
      expect(await ask(email)).toMatchObject({ faults: [{ path: ['email'], problem: { kind: 'AddressUnreadable' } }] });
    expect(store.told).toEqual([]);
  });

  it('waits after a few, known or not, whoever asks from wherever, and nobody else does', async () => {
    for (const known of [true, false]) {
      const { ask, store, pass } = mailing();
      if (known) store.anAccount({ email: 'ada@voorbeeld.nl' });
      for (let nth = 0; nth < 5; nth += 1) await ask('ada@voorbeeld.nl', `place ${nth}`);
      expect(await ask('ada@voorbeeld.nl', 'another')).toEqual({ kind: 'TooManyMails', retryAfterSeconds: 120 });
      expect(await ask('ben@voorbeeld.nl', 'another')).toMatchObject({ kind: 'SignInLinkOnItsWay' });
      pass(2);
      expect(await ask('ada@voorbeeld.nl', 'another')).toMatchObject({ kind: 'SignInLinkOnItsWay' });
    }
  });

  it('may ask again at once when a link of before let them in', async () => {
    const { ask, mailed, enter, store } = mailing();
    store.anAccount({ email: 'ada@voorbeeld.nl' });
    for (let nth = 0; nth < 4; nth += 1) await ask();
    await enter(await mailed());
    expect(await ask()).toMatchObject({ kind: 'SignInLinkOnItsWay' });
  });
});

import { mailing } from '../testing/mailing';

describe('The mail with a link to sign in with', () => {
  it('has a link of which only a hash is kept, in the language of the account', async () => {
    const { ask, letter, store } = mailing();
    store.anAccount({ email: 'ada@voorbeeld.nl', language: 'en' });
    await ask();
    expect(await letter()).toEqual({
      ...{ kind: 'SignInLink', to: { email: 'ada@voorbeeld.nl', language: 'en' }, link: 'link-1' },
    });
    expect(store.askedFor('ada@voorbeeld.nl')).toMatchObject({ linkHash: 'hash of link-1' });
  });

  it('goes to who has no password too', async () => {
    const { mailed, store } = mailing();
    store.anAccount({ email: 'ada@voorbeeld.nl', passwordHash: null });
    expect(await mailed()).toBe('link-1');
  });

  it('is not written to an address without an account, nor when it is too late, nor where nobody asked', async () => {
    const { ask, letter, store, pass } = mailing();
    expect(await letter()).toBeUndefined();
    await ask('niemand@voorbeeld.nl');
    expect(await letter()).toBeUndefined();
    store.anAccount({ email: 'ada@voorbeeld.nl' });
    await ask();
    pass(15);
    expect(await letter()).toBeUndefined();
  });

  it('is not written where another was asked for in the meantime, which it leaves as it is', async () => {
    const { ask, letter, enter, store } = mailing();
    store.anAccount({ email: 'ada@voorbeeld.nl' });
    await ask();
    await ask();
    const last = await letter();
    expect(await letter(1)).toBeUndefined();
    expect(await enter(last?.kind === 'SignInLink' ? last.link : '')).toMatchObject({ kind: 'SignedIn' });
  });
});

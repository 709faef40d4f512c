import { resetting } from '../testing/resetting';

describe('The mail to who forgot a password', () => {
  it('has a link of which only a hash is kept, in the language of the account', async () => {
    const { ask, letter, store } = resetting();
    store.anAccount({ email: 'ada@voorbeeld.nl', language: 'en' });
    await ask();
    expect(await letter()).toEqual({
      ...{ kind: 'ResetPassword', to: { email: 'ada@voorbeeld.nl', language: 'en' }, link: 'link-1' },
    });
    expect(store.resetsOf('ada@voorbeeld.nl')).toMatchObject([{ linkHash: 'hash of link-1' }]);
  });

  it('is not written to an address without an account, nor when it is too late, nor where nobody asked', async () => {
    const { ask, letter, store, pass } = resetting();
    expect(await letter()).toBeUndefined();
    await ask('niemand@voorbeeld.nl');
    expect(await letter()).toBeUndefined();
    store.anAccount({ email: 'ada@voorbeeld.nl' });
    await ask();
    pass(60);
    expect(await letter()).toBeUndefined();
  });
});

import { anId } from '@academy/testkit/pure';
import { joining } from '../testing/joining';

describe('The mail to who asks for an account', () => {
  const asked = async (known: readonly string[] = []) => {
    const way = joining({ known });
    const id = anId<'SignUp'>();
    await way.ask({ id, language: 'en' });
    return { ...way, id };
  };

  it('has a code and a link, of which only hashes are kept', async () => {
    const { letter, id, store } = await asked();
    expect(await letter(id)).toEqual({
      kind: 'ConfirmSignUp',
      to: { email: 'ada@voorbeeld.nl', language: 'en' },
      ...{ code: '100001', link: 'link-1' },
    });
    expect(store.waiting('ada@voorbeeld.nl')).toMatchObject([
      { codeHash: 'hash of 100001', linkHash: 'hash of link-1', tries: 0 },
    ]);
  });

  it('has no code where the address has an account, and says so', async () => {
    const { letter, id, store } = await asked(['ada@voorbeeld.nl']);
    const to = { email: 'ada@voorbeeld.nl', language: 'en' };
    expect(await letter(id)).toEqual({ kind: 'HasAccount', to, byProvider: false });
    expect(store.waiting('ada@voorbeeld.nl')).toMatchObject([{ codeHash: null, linkHash: null }]);
  });

  it('has a code alone for who came by a provider, who chose no password', async () => {
    const { letter, id, store } = await asked();
    const via = { provider: 'school', issuer: 'https://school.example', subject: 'ada' };
    const [waiting] = store.waiting('ada@voorbeeld.nl');
    await store.transact((tx) => tx.keep({ ...waiting!, passwordHash: null, via }));
    expect(await letter(id)).toMatchObject({ kind: 'ConfirmSignUp', code: '100001', link: null });
    expect(store.waiting('ada@voorbeeld.nl')).toMatchObject([{ linkHash: null }]);
  });

  it('is not written where nobody waits for it any more', async () => {
    const { letter, id, pass } = await asked();
    expect(await letter(anId<'SignUp'>())).toBeUndefined();
    pass(60);
    expect(await letter(id)).toBeUndefined();
  });
});

import { linking } from '../testing/linking';

describe('Going to a provider', () => {
  it('takes a state and a secret that are kept as hashes, and the page to go on to', async () => {
    const { begin, store } = linking();
    const begun = await begin('school', '/leerpad');
    expect(begun).toMatchObject({ kind: 'ProviderRoundBegun', url: 'https://school.example/?state=link-1' });
    expect(begun).toMatchObject({ secret: 'link-2', expiresAt: new Date('2026-11-25T09:15:00Z') });
    const take = (stateHash: string, secretHash: string) =>
      store.transact((tx) => tx.takeRound({ stateHash, secretHash }));
    expect(await take('link-1', 'link-2')).toBeUndefined();
    expect(await take('hash of link-1', 'hash of link-2')).toMatchObject({ accountId: null, back: '/leerpad' });
  });

  it('from two tabs shares the secret of the browser, and not the state', async () => {
    const { go } = linking();
    const first = await go();
    const second = await go({ secret: first.secret });
    expect(second.secret).toBe(first.secret);
    expect(second.state).not.toBe(first.state);
  });

  it('that is not there, or is down, is said, and begins nothing', async () => {
    const { begin, say } = linking();
    expect(await begin('nergens')).toEqual({ kind: 'ProviderUnknown' });
    say.isUp = false;
    expect(await begin()).toEqual({ kind: 'ProviderUnreachable' });
  });
});

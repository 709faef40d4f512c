import { keying } from '../testing/keying';

describe('Coming in by a passkey', () => {
  it('opens a strong session of whose it is, and remembers that it was used', async () => {
    const { has, ask, enter, answer, sessions, accountId, store } = keying();
    await has('one');
    const outcome = await enter(answer({ challenge: await ask(), passkeyId: 'one', counter: 7 }));
    expect(outcome).toMatchObject({ kind: 'SignedIn', accountId, token: 'token-2' });
    expect(sessions.strong).toEqual([accountId, accountId]);
    expect(await store.transact((tx) => tx.passkey('one'))).toMatchObject({ counter: 7, usedAt: expect.any(Date) });
  });

  it('is refused alike for what signed nothing, something else, too late, or is not known', async () => {
    const { has, ask, enter, answer, pass, sessions } = keying();
    await has('one');
    const late = await ask();
    pass(601);
    for (const given of [
      '',
      answer({ challenge: 'made-up', passkeyId: 'one' }),
      answer({ challenge: late, passkeyId: 'one' }),
      answer({ challenge: await ask(), passkeyId: 'another' }),
      answer({ challenge: await ask(), passkeyId: 'one', forged: true }),
    ])
      expect(await enter(given)).toEqual({ kind: 'PasskeyRefused' });
    expect(sessions.opened).toHaveLength(1);
  });

  it('counts one answer once, and none that was asked for to add a passkey', async () => {
    const { has, ask, asked, enter, answer } = keying();
    await has('one');
    const given = answer({ challenge: await ask(), passkeyId: 'one' });
    const kinds = (await Promise.all([enter(given), enter(given), enter(given)])).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(['PasskeyRefused', 'PasskeyRefused', 'SignedIn']);
    expect(await enter(answer({ challenge: await asked(), passkeyId: 'one' }))).toEqual({ kind: 'PasskeyRefused' });
  });

  it('is refused where the device counts back, as a copy of it would', async () => {
    const { has, ask, enter, answer } = keying();
    await has('one');
    const use = async (counter: number) => enter(answer({ challenge: await ask(), passkeyId: 'one', counter }));
    expect((await use(5)).kind).toBe('SignedIn');
    for (const counter of [5, 4, 0]) expect((await use(counter)).kind).toBe('PasskeyRefused');
    expect((await use(6)).kind).toBe('SignedIn');
  });

  it('ends with the passkey', async () => {
    const { has, remove, ask, enter, answer } = keying();
    await has('one');
    await remove('one');
    expect(await enter(answer({ challenge: await ask(), passkeyId: 'one' }))).toEqual({ kind: 'PasskeyRefused' });
  });
});

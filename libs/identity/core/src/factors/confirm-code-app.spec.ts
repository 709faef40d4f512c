import { stepping } from '../testing/stepping';

describe('The first code of an app', () => {
  it('switches it on, ends every session, opens a strong one, and is told by mail and written down', async () => {
    const { start, confirm, code, store, sessions, accountId } = stepping();
    store.aSession(accountId);
    await start();
    const outcome = await confirm(code());
    expect(outcome).toMatchObject({ kind: 'CodeAppOn', accountId, token: 'token-1' });
    expect(outcome.kind === 'CodeAppOn' && outcome.recoveryCodes).toHaveLength(10);
    expect([store.sessionsOf(accountId), sessions.strong]).toEqual([[], [accountId]]);
    expect(store.news).toEqual(['code-app-on', 'CODE_APP_ON']);
  });

  it('may be a little early or late, and is typed as it is shown', async () => {
    for (const off of [-1, 1]) {
      const { start, confirm, code } = stepping();
      await start();
      expect(await confirm(code(off).replace(/^.../, '$& '))).toMatchObject({ kind: 'CodeAppOn' });
    }
  });

  it('that is wrong switches nothing on, and after a few waits', async () => {
    const { start, confirm, code, store } = stepping();
    await start();
    for (const wrong of [code(2), code(-2), '', 'geen', '0'.repeat(17)])
      expect(await confirm(wrong)).toEqual({ kind: 'WrongCode' });
    expect(await confirm(code())).toEqual({ kind: 'TooManyAttempts', retryAfterSeconds: 2 });
    expect(store.news).toEqual([]);
  });

  it('belongs to an app that was begun with, and is not on yet', async () => {
    const { confirm, code, on } = stepping();
    expect(await confirm(code())).toEqual({ kind: 'CodeAppGone' });
    await on();
    expect(await confirm(code())).toEqual({ kind: 'CodeAppGone' });
  });
});

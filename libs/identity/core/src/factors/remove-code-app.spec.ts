import { stepping } from '../testing/stepping';

describe('Switching an app for codes off', () => {
  it('takes the password, ends every session, opens one that is not strong, and is told', async () => {
    const { on, remove, store, sessions, accountId } = stepping();
    const codes = await on();
    store.aSession(accountId);
    expect(await remove('mis')).toEqual({ kind: 'WrongPassword' });
    expect(await remove()).toMatchObject({ kind: 'FactorRemoved', accountId, token: 'token-2' });
    expect([store.sessionsOf(accountId), sessions.strong]).toEqual([[], [accountId]]);
    expect(store.news.slice(2)).toEqual(['code-app-off', 'CODE_APP_OFF']);
    expect(await store.transact((tx) => tx.recoveryCodesLeft(accountId))).toBe(0);
    expect(codes).toHaveLength(10);
  });

  it('ends what was half a session', async () => {
    const { on, remove, begin, give, code } = stepping();
    await on();
    const step = await begin();
    await remove();
    expect(await give(step, code())).toEqual({ kind: 'StepGone' });
  });

  it('that is off is no news', async () => {
    const { remove, start, store } = stepping();
    await remove();
    await start();
    expect(await remove()).toMatchObject({ kind: 'FactorRemoved' });
    expect(store.news).toEqual([]);
  });
});

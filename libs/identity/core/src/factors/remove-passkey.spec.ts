import { keying } from '../testing/keying';

describe('Taking a passkey away', () => {
  it('takes the password, ends every session, and is told; with the last one the recovery codes go', async () => {
    const { has, remove, store, sessions, accountId } = keying();
    for (const id of ['one', 'two']) await has(id);
    store.aSession(accountId);
    expect(await remove('one', 'mis')).toEqual({ kind: 'WrongPassword' });
    expect(await remove('one')).toMatchObject({ kind: 'FactorRemoved', accountId });
    expect(store.sessionsOf(accountId)).toEqual([]);
    expect(store.news.slice(-2)).toEqual(['passkey-removed', 'PASSKEY_REMOVED']);
    expect(sessions.strong).toHaveLength(3);
    expect(await store.transact((tx) => tx.recoveryCodesLeft(accountId))).toBe(10);
    await remove('two');
    expect(sessions.strong).toHaveLength(3);
    expect(await store.transact((tx) => tx.recoveryCodesLeft(accountId))).toBe(0);
  });

  it('that is not there, or another’s, takes nothing away and tells nothing', async () => {
    const { has, remove, store } = keying();
    await has('one');
    const before = store.news.length;
    expect(await remove('another')).toMatchObject({ kind: 'FactorRemoved' });
    expect(store.news).toHaveLength(before);
  });
});

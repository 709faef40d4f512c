import { anId } from '@academy/testkit/pure';
import { keying } from '../testing/keying';
import { stepping } from '../testing/stepping';
import { EndSecondStep } from './end-second-step';

describe('The second step of who lost what they showed', () => {
  it('ends whole: app, passkeys, recovery codes and sessions; its owner is told, and it is in nobody’s name', async () => {
    const { has, store, accountId } = keying();
    for (const id of ['one', 'two']) await has(id);
    store.aSession(accountId);
    const outcome = await new EndSecondStep(store).execute({ accountId });
    expect(outcome).toEqual({ kind: 'SecondStepEnded', codeApp: false, passkeys: 2 });
    expect(await store.transact((tx) => tx.passkeys(accountId))).toEqual([]);
    expect(await store.transact((tx) => tx.recoveryCodesLeft(accountId))).toBe(0);
    expect(store.sessionsOf(accountId)).toEqual([]);
    expect(store.news.slice(-2)).toEqual(['passkey-removed', 'PASSKEY_REMOVED']);
    expect(store.told.at(-1)).toMatchObject({ by: null, whom: accountId });
  });

  it('ends of an app as well, whose secret is not looked at', async () => {
    const { on, store, accountId } = stepping();
    await on();
    expect(await new EndSecondStep(store).execute({ accountId })).toEqual({
      ...{ kind: 'SecondStepEnded', codeApp: true, passkeys: 0 },
    });
    expect(await store.transact((tx) => tx.codeApp(accountId))).toBeUndefined();
    expect(store.news.slice(-2)).toEqual(['code-app-off', 'CODE_APP_OFF']);
  });

  it('is none where an app was never switched on: nothing ends, and nothing is told', async () => {
    const { start, store, accountId } = stepping();
    await start();
    const session = store.aSession(accountId);
    expect(await new EndSecondStep(store).execute({ accountId })).toEqual({ kind: 'NoSecondStep' });
    expect([store.sessionsOf(accountId), store.news]).toEqual([[session], []]);
  });

  it('ends of nobody who has none, and of nobody who is not there; their sessions stay', async () => {
    const { store, accountId } = keying();
    const session = store.aSession(accountId);
    const ending = new EndSecondStep(store);
    expect(await ending.execute({ accountId })).toEqual({ kind: 'NoSecondStep' });
    expect(await ending.execute({ accountId: anId<'Account'>() })).toEqual({ kind: 'NoAccount' });
    expect([store.sessionsOf(accountId), store.news]).toEqual([[session], []]);
  });
});

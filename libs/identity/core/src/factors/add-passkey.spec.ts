import { anId, someone } from '@academy/testkit/pure';
import { keying } from '../testing/keying';

describe('A new passkey', () => {
  it('is kept under its name, ends every session, opens a strong one, and is told', async () => {
    const { has, store, sessions, accountId } = keying();
    store.aSession(accountId);
    const outcome = await has('one');
    expect(outcome).toMatchObject({ kind: 'PasskeyAdded', accountId, token: 'token-1' });
    expect(outcome.kind === 'PasskeyAdded' && outcome.recoveryCodes).toHaveLength(10);
    expect([store.sessionsOf(accountId), sessions.strong]).toEqual([[], [accountId]]);
    expect(store.news).toEqual(['passkey-added', 'PASSKEY_ADDED']);
    expect(await store.transact((tx) => tx.passkeys(accountId))).toMatchObject([{ id: 'one', name: 'Laptop' }]);
  });

  it('leaves the recovery codes that there are', async () => {
    const { has } = keying();
    await has('one');
    expect(await has('another')).toMatchObject({ kind: 'PasskeyAdded', recoveryCodes: null });
  });

  it('is refused where it signed nothing, or something else, or too late, or again', async () => {
    const { add, asked, answer, pass, store, accountId } = keying();
    const refused = { kind: 'PasskeyRefused' };
    expect(await add('')).toEqual(refused);
    expect(await add(answer({ challenge: 'made-up', passkeyId: 'one' }))).toEqual(refused);
    expect(await add(answer({ challenge: await asked(), passkeyId: 'one', forged: true }))).toEqual(refused);
    const late = await asked();
    pass(601);
    expect(await add(answer({ challenge: late, passkeyId: 'one' }))).toEqual(refused);
    const challenge = await asked();
    const both = await Promise.all(['one', 'two'].map((passkeyId) => add(answer({ challenge, passkeyId }))));
    expect(both.map(({ kind }) => kind).sort()).toEqual(['PasskeyAdded', 'PasskeyRefused']);
    expect(await store.transact((tx) => tx.passkeys(accountId))).toHaveLength(1);
  });

  it('is refused where it was asked of another, where it is another’s, and where it was asked to come in', async () => {
    const { add, asked, answer, ask, has, store, sessions } = keying();
    const another = { ...someone(), accountId: anId<'Account'>() };
    expect(await add(answer({ challenge: await asked(), passkeyId: 'one' }), another)).toEqual({
      kind: 'PasskeyRefused',
    });
    expect(await add(answer({ challenge: await ask(), passkeyId: 'one' }))).toEqual({ kind: 'PasskeyRefused' });
    await has('one');
    expect(await has('one')).toEqual({ kind: 'PasskeyRefused' });
    expect([sessions.opened.length, store.news.length]).toEqual([1, 2]);
  });
});

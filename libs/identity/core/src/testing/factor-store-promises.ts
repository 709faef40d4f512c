import type { AccountId } from '@academy/contracts/identity';
import { anId, togetherOrNotAtAll } from '@academy/testkit/pure';
import { describe, expect, it } from '@jest/globals';
import type { OwnAccount } from '../application/account-store';
import type { FactorStore, HalfSignIn } from '../factors/factor-store';
import { passkeyRowsPromises } from './passkey-rows-promises';

export interface FactorStoreUnderTest {
  readonly store: FactorStore;
  anAccount(): Promise<OwnAccount>;
  aSession(accountId: AccountId): Promise<string>;
  sessionsOf(accountId: AccountId): Promise<readonly string[]>;
  /** How many letters are due about someone. */
  told(id: string): Promise<number>;
}

const anApp = { secret: 'AAAABBBB22223333', isOn: false, lastStep: 0 };
const aHalf = (accountId: AccountId): HalfSignIn => ({
  ...{ tokenHash: anId(), accountId, tries: 0, expiresAt: new Date('2026-11-25T09:10:00Z') },
});

/** What every store of what people show besides their password promises. */
export function factorStorePromises(which: string, make: () => Promise<FactorStoreUnderTest>): void {
  describe(`The store of second steps ${which}`, () => {
    togetherOrNotAtAll(async () => {
      const { store, anAccount, told } = await make();
      const { accountId: id } = await anAccount();
      return {
        work: (inside) =>
          store.transact((tx) =>
            inside(async () => {
              await tx.keepCodeApp(id, anApp);
              await tx.publish({ type: 'identity.letter-due.v1', about: 'code-app-on', id });
            }),
          ),
        seen: async () => ({
          written: (await store.transact((tx) => tx.codeApp(id))) ? 1 : 0,
          told: await told(id),
        }),
      };
    });

    it('keeps one app of each person as it was kept last, and forgets that of one and no other', async () => {
      const { store, anAccount } = await make();
      const [one, other] = [await anAccount(), await anAccount()];
      expect(await store.transact((tx) => tx.account(one.accountId))).toEqual(one);
      expect(await store.transact((tx) => tx.account(anId<'Account'>()))).toBeUndefined();
      expect(await store.transact((tx) => tx.codeApp(one.accountId))).toBeUndefined();
      const later = { secret: 'CCCCDDDD44445555', isOn: true, lastStep: 59_000_000 };
      for (const app of [anApp, later]) await store.transact((tx) => tx.keepCodeApp(one.accountId, app));
      await store.transact((tx) => tx.keepCodeApp(other.accountId, anApp));
      expect(await store.transact((tx) => tx.codeApp(one.accountId))).toEqual(later);
      for (const wasOn of [true, false])
        expect(await store.transact((tx) => tx.forgetCodeApp(one.accountId))).toBe(wasOn);
      expect(await store.transact((tx) => tx.codeApp(one.accountId))).toBeUndefined();
      expect(await store.transact((tx) => tx.codeApp(other.accountId))).toEqual(anApp);
      expect(await store.transact((tx) => tx.forgetCodeApp(other.accountId))).toBe(anApp.isOn);
      expect(await store.transact((tx) => tx.codeApp(other.accountId))).toBeUndefined();
    });

    it('takes each recovery code once, of whom it is, and none of before they were drawn anew', async () => {
      const { store, anAccount } = await make();
      const [{ accountId: one }, { accountId: other }] = [await anAccount(), await anAccount()];
      const use = (id: AccountId, hash: string) => store.transact((tx) => tx.useRecoveryCode(id, hash));
      const left = (id: AccountId) => store.transact((tx) => tx.recoveryCodesLeft(id));
      await store.transact((tx) => tx.keepRecoveryCodes(one, ['a', 'b', 'c']));
      await store.transact((tx) => tx.keepRecoveryCodes(other, ['a']));
      expect([await use(other, 'b'), await use(one, 'b'), await use(one, 'b')]).toEqual([false, true, false]);
      expect((await Promise.all([1, 2, 3].map(() => use(one, 'a')))).filter(Boolean)).toHaveLength(1);
      expect([await left(one), await left(other)]).toEqual([1, 1]);
      await store.transact((tx) => tx.keepRecoveryCodes(one, ['d']));
      expect([await use(one, 'c'), await use(one, 'd'), await left(one)]).toEqual([false, true, 0]);
    });

    it('keeps who is half in, until they are forgotten', async () => {
      const { store, anAccount } = await make();
      const { accountId } = await anAccount();
      const [half, other] = [aHalf(accountId), aHalf(accountId)];
      for (const one of [half, { ...half, tries: 2 }, other]) await store.transact((tx) => tx.keepHalfSignIn(one));
      const found = (hash: string) => store.transact((tx) => tx.halfSignIn(hash));
      expect(await found(half.tokenHash)).toEqual({ ...half, tries: 2 });
      await store.transact((tx) => tx.forgetHalfSignIn(half.tokenHash));
      expect([await found(half.tokenHash), await found(other.tokenHash)]).toEqual([undefined, other]);
    });

    passkeyRowsPromises(make);

    it('ends all sessions of one person, and what of them is half a session', async () => {
      const { store, anAccount, aSession, sessionsOf } = await make();
      const [{ accountId: one }, { accountId: other }] = [await anAccount(), await anAccount()];
      for (const id of [one, one, other]) await aSession(id);
      const [half, another] = [aHalf(one), aHalf(other)];
      for (const each of [half, another]) await store.transact((tx) => tx.keepHalfSignIn(each));
      await store.transact((tx) => tx.endSessions(one));
      expect([await sessionsOf(one), (await sessionsOf(other)).length]).toEqual([[], 1]);
      expect(await store.transact((tx) => tx.halfSignIn(half.tokenHash))).toBeUndefined();
      expect(await store.transact((tx) => tx.halfSignIn(another.tokenHash))).toEqual(another);
    });
  });
}

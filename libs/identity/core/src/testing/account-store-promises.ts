import type { AccountId } from '@academy/contracts/identity';
import { anId, togetherOrNotAtAll } from '@academy/testkit/pure';
import { describe, expect, it } from '@jest/globals';
import type { AccountStore, OwnAccount, PasswordReset } from '../application/account-store';

export interface AccountStoreUnderTest {
  readonly store: AccountStore;
  anAccount(): Promise<OwnAccount>;
  aSession(accountId: AccountId): Promise<string>;
  sessionsOf(accountId: AccountId): Promise<readonly string[]>;
  /** How many letters are due about something. */
  told(id: string): Promise<number>;
}

const aReset = (facts: Partial<PasswordReset> = {}): PasswordReset => ({
  ...{ id: anId<'PasswordReset'>(), email: `${anId()}@voorbeeld.nl`, linkHash: null },
  ...{ expiresAt: new Date('2026-11-25T10:00:00Z'), ...facts },
});

/** What every store of accounts promises to those who change one. */
export function accountStorePromises(which: string, make: () => Promise<AccountStoreUnderTest>): void {
  describe(`The store of accounts ${which}`, () => {
    togetherOrNotAtAll(async () => {
      const { store, anAccount, told } = await make();
      const { accountId: id, name: before } = await anAccount();
      return {
        work: (inside) =>
          store.transact((tx) =>
            inside(async () => {
              await tx.change(id, { name: 'Iemand anders' });
              await tx.publish({ type: 'identity.letter-due.v1', about: 'password-changed', id });
            }),
          ),
        seen: async () => {
          const now = await store.transact((tx) => tx.account(id));
          return { written: now?.name === before ? 0 : 1, told: await told(id) };
        },
      };
    });

    it('finds an account by itself and by its address, and changes what is said and nothing else', async () => {
      const { store, anAccount } = await make();
      const [one, other] = [await anAccount(), await anAccount()];
      expect(await store.transact((tx) => tx.accountAt(one.email))).toEqual(one);
      expect(await store.transact((tx) => tx.accountAt('niemand@voorbeeld.nl'))).toBeUndefined();
      expect(await store.transact((tx) => tx.account(anId<'Account'>()))).toBeUndefined();
      await store.transact((tx) => tx.change(one.accountId, { passwordHash: 'new' }));
      await store.transact((tx) => tx.change(one.accountId, { name: 'Ada', language: 'en' }));
      const changed = { ...one, passwordHash: 'new', name: 'Ada', language: 'en' };
      expect(await store.transact((tx) => tx.account(one.accountId))).toEqual(changed);
      expect(await store.transact((tx) => tx.account(other.accountId))).toEqual(other);
    });

    it('ends the sessions of one person: all of them, or all but one', async () => {
      const { store, anAccount, aSession, sessionsOf } = await make();
      const [{ accountId: one }, { accountId: other }] = [await anAccount(), await anAccount()];
      const [kept] = [await aSession(one), await aSession(one), await aSession(one), await aSession(other)];
      await store.transact((tx) => tx.endSessions(one, kept));
      expect(await sessionsOf(one)).toEqual([kept]);
      await store.transact((tx) => tx.endSessions(one));
      expect([await sessionsOf(one), (await sessionsOf(other)).length]).toEqual([[], 1]);
    });

    it('keeps who asked for a new password, finds them by their link, and forgets all of one address', async () => {
      const { store } = await make();
      const [first, linkHash] = [aReset(), anId()];
      const [linked, other] = [{ ...first, linkHash }, aReset()];
      for (const one of [first, linked, other]) await store.transact((tx) => tx.keepReset(one));
      expect(await store.transact((tx) => tx.reset(first.id))).toEqual(linked);
      expect(await store.transact((tx) => tx.resetByLink(linkHash))).toEqual(linked);
      expect(await store.transact((tx) => tx.resetByLink(anId()))).toBeUndefined();
      await store.transact((tx) => tx.forgetResets(first.email));
      expect(await store.transact((tx) => tx.reset(first.id))).toBeUndefined();
      expect(await store.transact((tx) => tx.reset(other.id))).toEqual(other);
    });
  });
}

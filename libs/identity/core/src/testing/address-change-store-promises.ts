import type { AccountId } from '@academy/contracts/identity';
import { anId, togetherOrNotAtAll } from '@academy/testkit/pure';
import { describe, expect, it } from '@jest/globals';
import type { AddressChange, AddressChangeStore } from '../addresses/address-change-store';
import type { OwnAccount } from '../application/account-store';

export interface AddressChangeStoreUnderTest {
  readonly store: AddressChangeStore;
  anAccount(): Promise<OwnAccount>;
  /** How many letters are due about an account. */
  told(accountId: AccountId): Promise<number>;
}

const aChange = (accountId: AccountId, facts: Partial<AddressChange> = {}): AddressChange => ({
  ...{ accountId, email: `${anId()}@voorbeeld.nl`, links: { old: null, new: null } },
  ...{ confirmed: { old: false, new: false }, expiresAt: new Date('2026-11-26T09:00:00Z'), ...facts },
});

/** What every store of addresses that change promises to those who change one. */
export function addressChangeStorePromises(which: string, make: () => Promise<AddressChangeStoreUnderTest>): void {
  describe(`The store of addresses that change ${which}`, () => {
    togetherOrNotAtAll(async () => {
      const { store, anAccount, told } = await make();
      const { accountId: id } = await anAccount();
      return {
        work: (inside) =>
          store.transact((tx) =>
            inside(async () => {
              await tx.keep(aChange(id));
              await tx.publish({ type: 'identity.letter-due.v1', about: 'address-change-old', id });
            }),
          ),
        seen: async () => ({
          written: (await store.transact((tx) => tx.change(id))) ? 1 : 0,
          told: await told(id),
        }),
      };
    });

    it('keeps one wish for an account, finds it by either link, and forgets it', async () => {
      const { store, anAccount } = await make();
      const [one, other] = [await anAccount(), await anAccount()];
      const links = { old: anId(), new: anId() };
      const asked = aChange(one.accountId, { links, confirmed: { old: true, new: false } });
      for (const change of [aChange(one.accountId), asked, aChange(other.accountId)])
        await store.transact((tx) => tx.keep(change));
      expect(await store.transact((tx) => tx.change(one.accountId))).toEqual(asked);
      for (const hash of [links.old, links.new])
        expect(await store.transact((tx) => tx.changeByLink(hash))).toEqual(asked);
      expect(await store.transact((tx) => tx.changeByLink(anId()))).toBeUndefined();
      await store.transact((tx) => tx.forget(one.accountId));
      expect(await store.transact((tx) => tx.changeByLink(links.old))).toBeUndefined();
      expect(await store.transact((tx) => tx.change(other.accountId))).toMatchObject({ accountId: other.accountId });
    });

    it('gives an account another address, unless it is someone else’s', async () => {
      const { store, anAccount } = await make();
      const [one, other] = [await anAccount(), await anAccount()];
      const email = `${anId()}@voorbeeld.nl`;
      expect(await store.transact((tx) => tx.move(one.accountId, email))).toBe(true);
      expect(await store.transact((tx) => tx.account(one.accountId))).toEqual({ ...one, email });
      expect(await store.transact((tx) => tx.isKnown(email))).toBe(true);
      expect(await store.transact((tx) => tx.isKnown(one.email))).toBe(false);
      expect(await store.transact((tx) => tx.move(other.accountId, email))).toBe(false);
      expect(await store.transact((tx) => tx.account(other.accountId))).toEqual(other);
    });

    it('gives an address to one of two who take it together', async () => {
      const { store, anAccount } = await make();
      const both = [await anAccount(), await anAccount()];
      const email = `${anId()}@voorbeeld.nl`;
      const moved = await Promise.all(both.map((one) => store.transact((tx) => tx.move(one.accountId, email))));
      expect(moved.filter(Boolean)).toHaveLength(1);
    });
  });
}

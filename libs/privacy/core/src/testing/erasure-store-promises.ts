import { day } from '@academy/kernel';
import { anId, togetherOrNotAtAll } from '@academy/testkit/pure';
import { describe, expect, it } from '@jest/globals';
import type { ErasureStore } from '../application/erasure-store';
import type { Erasure } from '../domain/erasure';

export interface ErasureStoreUnderTest {
  readonly store: ErasureStore;
  /** How often news was told of this account. */
  told(accountId: string): Promise<number>;
}

export const anErasure = (facts: Partial<Erasure> = {}): Erasure => ({
  ...{ accountId: anId<'Account'>(), teacherId: anId<'Teacher'>(), askedAt: new Date('2026-11-28T10:00:00Z') },
  ...{ erasedOn: day('2026-12-12'), ...facts },
});

/** What every store of who asked to be erased promises. */
export function erasureStorePromises(which: string, make: () => Promise<ErasureStoreUnderTest>): void {
  describe(`The store of who asked to be erased ${which}`, () => {
    togetherOrNotAtAll(async () => {
      const { store, told } = await make();
      const one = anErasure();
      const { accountId, erasedOn } = one;
      return {
        work: (inside) =>
          store.transact((tx) =>
            inside(async () => {
              await tx.add(one);
              await tx.publish({ type: 'privacy.erasure-moved.v1', accountId, move: 'asked', erasedOn });
            }),
          ),
        seen: async () => ({
          written: (await store.transact((tx) => tx.waiting(accountId))) ? 1 : 0,
          told: await told(accountId),
        }),
      };
    });

    it('keeps one of each person, the first', async () => {
      const { store } = await make();
      const one = anErasure({ teacherId: null });
      expect(await store.transact((tx) => tx.waiting(one.accountId))).toBeUndefined();
      expect(await store.transact((tx) => tx.add(one))).toBe(true);
      expect(await store.transact((tx) => tx.add({ ...one, erasedOn: day('2027-01-01') }))).toBe(false);
      expect(await store.transact((tx) => tx.waiting(one.accountId))).toEqual(one);
    });

    it('forgets who takes it back, and nobody else', async () => {
      const { store } = await make();
      const [one, other] = [anErasure(), anErasure()];
      for (const erasure of [one, other]) await store.transact((tx) => tx.add(erasure));
      await store.transact((tx) => tx.remove(one.accountId));
      expect(await store.transact((tx) => tx.waiting(one.accountId))).toBeUndefined();
      expect(await store.transact((tx) => tx.waiting(other.accountId))).toEqual(other);
      expect(await store.transact((tx) => tx.add(one))).toBe(true);
    });
  });
}

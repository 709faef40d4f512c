import { anId } from '@academy/testkit/pure';
import { describe, expect, it } from '@jest/globals';
import type { WhichWork, WorkId, WorkStore } from '../application/work-store';
import type { FailureKind } from '../domain/work';

type Failing = WorkId & { readonly kind: FailureKind };

export interface WorkStoreUnderTest {
  readonly store: WorkStore;
  /** This work failed, for this reason. */
  fails(one: Failing): Promise<void>;
  does(one: WorkId): Promise<void>;
}

/** What every store of work promises to who keeps it going. */
export function workStorePromises(which: string, make: () => Promise<WorkStoreUnderTest>): void {
  describe(`The store of work ${which}`, () => {
    const given = async () => {
      const { store, ...does } = await make();
      const name = `test.${anId()}`;
      const fails = async (facts: Partial<Failing> = {}) => {
        const one: Failing = { eventId: anId(), name, kind: 'FAULT', ...facts };
        await does.fails(one);
        return one;
      };
      const tryAgain = (what: WhichWork) => store.transact((tx) => tx.tryAgain(what));
      return { ...does, store, name, fails, tryAgain };
    };

    it('finds what is open and what is done, and not what is not there', async () => {
      const { store, fails, does } = await given();
      const [open, done] = [await fails(), await fails()];
      await does(done);
      const found = (id: WorkId) => store.transact((tx) => tx.lock(id));
      expect(await found(open)).toMatchObject({ isDone: false });
      expect(await found(done)).toMatchObject({ isDone: true });
      expect(await found({ ...open, name: 'test.other' })).toBeUndefined();
      expect(await found({ ...open, eventId: anId() })).toBeUndefined();
    });

    it('has each tried once, until it fails again', async () => {
      const { fails, tryAgain } = await given();
      const one = await fails();
      expect([await tryAgain(one), await tryAgain(one)]).toEqual([1, 0]);
    });

    it('has all of one kind and one reason tried, but what is done', async () => {
      const { name, fails, does, tryAgain } = await given();
      await does(await fails());
      for (const facts of [{}, {}, { kind: 'BUSY' as const }, { name: 'test.other' }]) await fails(facts);
      expect(await tryAgain({ name, kind: 'FAULT' })).toBe(2);
      expect(await tryAgain({ name, kind: 'REFUSED' })).toBe(0);
    });

    it('keeps nothing of what was not finished', async () => {
      const { store, fails, tryAgain } = await given();
      const one = await fails();
      const broken = store.transact(async (tx) => {
        await tx.tryAgain(one);
        throw new Error('The light went out');
      });
      await expect(broken).rejects.toThrow('The light went out');
      expect(await tryAgain(one)).toBe(1);
    });
  });
}

import { noAdjustments } from '@academy/planner/core';
import { anId } from '@academy/testkit/pure';
import { describe, expect, it } from '@jest/globals';
import { aPlan } from '../../../../planner/core/src/testing/a-plan';
import type { PathStore } from '../application/planning';
import type { KeptPath } from '../domain/kept-path';

/** What every store of paths promises to those who plan; `routeSlug` is a goal that is there. */
export function pathStorePromises(which: string, make: () => Promise<{ store: PathStore; routeSlug: string }>): void {
  const aPath = async () => {
    const { store, routeSlug } = await make();
    const path: KeptPath = {
      ...{ id: store.newId(), teacherId: anId<'Teacher'>(), routeSlug, routeRevision: 1, plan: aPlan(['short', 6]) },
      ...{ computedAt: new Date('2026-11-23T09:00:00Z'), proposal: null, adjustments: null, replanningFailedAt: null },
    };
    const keep = (facts: Partial<KeptPath> = {}) => store.transact((tx) => tx.keep({ ...path, ...facts }));
    return { store, path, keep, kept: () => store.of(path.teacherId) };
  };

  describe(`The store of paths ${which}`, () => {
    it('keeps a path a teacher, each in the place of the one before, with all that it says', async () => {
      const { keep, kept, path, store } = await aPath();
      expect(await kept()).toBeUndefined();
      await keep();
      expect(await kept()).toEqual(path);
      const later: Partial<KeptPath> = {
        ...{ plan: aPlan(['long', 10], ['next', 5]), proposal: aPlan(['short', 6]) },
        ...{
          adjustments: { ...noAdjustments, banned: ['short'] },
          replanningFailedAt: new Date('2026-11-24T09:00:00Z'),
        },
      };
      await keep(later);
      expect(await kept()).toEqual({ ...path, ...later });
      expect(await store.of(anId<'Teacher'>())).toBeUndefined();
    });

    it('keeps nothing of work that fails halfway', async () => {
      const { store, path, kept } = await aPath();
      const failed = store.transact(async (tx) => {
        await tx.keep(path);
        throw new Error('It failed halfway');
      });
      await expect(failed).rejects.toThrow('It failed halfway');
      expect(await kept()).toBeUndefined();
    });

    it('lets one at a time look and keep, also where there is no path yet', async () => {
      const { store, path, kept } = await aPath();
      const longer = () =>
        store.transact(async (tx) => {
          const now = await tx.lock(path.teacherId);
          await tx.keep({ ...path, routeRevision: 1, plan: aPlan(['short', (now?.plan.steps[0]?.hours ?? 0) + 1]) });
        });
      await Promise.all([longer(), longer(), longer()]);
      expect((await kept())?.plan.steps).toMatchObject([{ hours: 3 }]);
    });

    it('does the work for a cause once, and again where it failed', async () => {
      const { store, path, kept } = await aPath();
      const cause = `${anId()}/paths.propose`;
      await expect(store.once(cause, () => Promise.reject(new Error('No plan')))).rejects.toThrow('No plan');
      expect(await store.once(cause, (tx) => tx.keep(path).then(() => 'kept'))).toBe('kept');
      expect(await store.once(cause, (tx) => tx.keep({ ...path, plan: aPlan() }))).toEqual({ kind: 'AlreadyDone' });
      expect(await kept()).toEqual(path);
    });

    it('knows which of many have a path, and notes for many causes that nothing is to be done', async () => {
      const { store, path, keep } = await aPath();
      await keep();
      expect(await store.having([anId<'Teacher'>(), path.teacherId])).toEqual(new Set([path.teacherId]));
      const [done, open] = [`${anId()}/paths.propose`, `${anId()}/paths.propose`];
      await store.once(done, async () => null);
      expect(await store.nothingFor([done, open])).toEqual(new Set([open]));
      expect(await store.once(open, (tx) => tx.keep({ ...path, plan: aPlan() }))).toEqual({ kind: 'AlreadyDone' });
    });
  });
}

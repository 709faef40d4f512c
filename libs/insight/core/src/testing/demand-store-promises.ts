import { day } from '@academy/kernel';
import { anId } from '@academy/testkit/pure';
import { describe, expect, it } from '@jest/globals';
import type { DemandStore } from '../application/demand-store';
import type { SoughtCount } from '../domain/counts';

/** What every store of counted demand promises; each time from nothing. */
export function demandStorePromises(which: string, make: () => Promise<DemandStore>): void {
  const [monday, next] = [day('2026-11-23'), day('2026-11-30')];
  const lasers: SoughtCount = { competenceId: 'lasers', level: 3, area: 'north', people: 14 };
  const pumps: SoughtCount = { competenceId: 'pumps', level: 2, area: 'unknown', people: 0 };
  const aCause = () => `${anId()}/insight.count` as const;
  const keep = (store: DemandStore, counts: readonly SoughtCount[], on = monday) =>
    store.once(aCause(), (tx) => tx.replace(counts, on));
  const byName = (counts: readonly SoughtCount[]) =>
    [...counts].sort((a, b) => a.competenceId.localeCompare(b.competenceId));

  describe(`The store of counted demand ${which}`, () => {
    it('begins with nothing counted', async () => {
      expect(await (await make()).counted()).toEqual({ counts: [], on: null });
    });

    it('has what was counted last, and nothing of what was before', async () => {
      const store = await make();
      await keep(store, [lasers, pumps]);
      const seen = await store.counted();
      expect({ ...seen, counts: byName(seen.counts) }).toEqual({ counts: [lasers, pumps], on: monday });
      await keep(store, [{ ...pumps, people: 9 }], next);
      expect(await store.counted()).toEqual({ counts: [{ ...pumps, people: 9 }], on: next });
    });

    it('hands what was counted last to whoever counts anew', async () => {
      const store = await make();
      await keep(store, [lasers]);
      expect(await store.once(aCause(), (tx) => tx.lock())).toEqual([lasers]);
    });

    it('lets one at a time count', async () => {
      const store = await make();
      await keep(store, [lasers]);
      const oneMore = () =>
        store.once(aCause(), async (tx) => {
          const [count] = await tx.lock();
          await tx.replace([{ ...lasers, people: (count?.people ?? 0) + 1 }], monday);
        });
      await Promise.all([oneMore(), oneMore()]);
      expect((await store.counted()).counts).toEqual([{ ...lasers, people: 16 }]);
    });

    it('counts for one cause once, and keeps nothing of what fails halfway', async () => {
      const store = await make();
      const cause = aCause();
      const failing = store.once(cause, async (tx) => {
        await tx.replace([lasers], monday);
        throw new Error('It failed halfway');
      });
      await expect(failing).rejects.toThrow('It failed halfway');
      expect((await store.counted()).on).toBeNull();
      await store.once(cause, (tx) => tx.replace([lasers], monday));
      expect(await store.once(cause, (tx) => tx.replace([pumps], next))).toEqual({ kind: 'AlreadyDone' });
      expect((await store.counted()).counts).toEqual([lasers]);
    });
  });
}

import type { ModuleSlug } from '@academy/contracts/catalogue';
import type { TeacherId } from '@academy/contracts/identity';
import { anId } from '@academy/testkit/pure';
import { describe, expect, it } from '@jest/globals';
import type { WantedLessStore } from '../application/want-less';

/** What every store of what teachers want less of promises. */
export function wantedLessStorePromises(which: string, make: () => Promise<WantedLessStore>): void {
  const at = new Date('2026-11-25T09:00:00Z');
  const aTeacher = async (given?: WantedLessStore) => {
    const store = given ?? (await make());
    const teacherId: TeacherId = anId<'Teacher'>();
    return {
      store,
      add: (slug: ModuleSlug) => store.transact((tx) => tx.add(teacherId, slug, at)),
      remove: (slug: ModuleSlug) => store.transact((tx) => tx.remove(teacherId, slug)),
      wanted: () => store.transact((tx) => tx.lock(teacherId)),
      addOnce: (slug: ModuleSlug) =>
        store.transact(async (tx) => {
          if ((await tx.lock(teacherId)).has(slug)) return false;
          await tx.add(teacherId, slug, at);
          return true;
        }),
      fails: (slug: ModuleSlug) =>
        store.transact(async (tx) => {
          await tx.add(teacherId, slug, at);
          throw new Error('It failed halfway');
        }),
    };
  };

  describe(`The store of what is wanted less ${which}`, () => {
    it('keeps modules for each teacher alone, and forgets those that are taken back', async () => {
      const one = await aTeacher();
      const other = await aTeacher(one.store);
      for (const slug of ['lab', 'plc']) await one.add(slug);
      await other.add('lab');
      for (const slug of ['lab', 'never']) await one.remove(slug);
      expect([await one.wanted(), await other.wanted()]).toEqual([new Set(['plc']), new Set(['lab'])]);
    });

    it('keeps a module once', async () => {
      const { add, wanted } = await aTeacher();
      await add('lab');
      await expect(add('lab')).rejects.toThrow();
      expect(await wanted()).toEqual(new Set(['lab']));
    });

    it('lets one at a time look and add, for one teacher', async () => {
      const { addOnce } = await aTeacher();
      expect((await Promise.all([addOnce('lab'), addOnce('lab')])).sort()).toEqual([false, true]);
    });

    it('keeps nothing of work that fails halfway', async () => {
      const { fails, wanted } = await aTeacher();
      await expect(fails('lab')).rejects.toThrow('It failed halfway');
      expect(await wanted()).toEqual(new Set());
    });
  });
}

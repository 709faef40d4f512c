import type { ModuleSlug } from '@academy/contracts/catalogue';
import type { TeacherId } from '@academy/contracts/identity';
import { InMemory } from '@academy/testkit/pure';
import type { WantedLessStore } from '../application/want-less';

/** What teachers want less of, in memory; it passes the same promises as the Postgres store. */
export class FakeWantedLessStore implements WantedLessStore {
  private readonly memory = new InMemory<{ readonly wanted: Map<TeacherId, Set<ModuleSlug>> }>({ wanted: new Map() });

  transact: WantedLessStore['transact'] = (work) =>
    this.memory.transact(({ wanted }) =>
      work({
        lock: async (teacherId) => new Set(wanted.get(teacherId)),
        async add(teacherId, moduleSlug) {
          const own = wanted.get(teacherId) ?? new Set();
          if (own.has(moduleSlug)) throw new Error(`${moduleSlug} is wanted less already`);
          wanted.set(teacherId, own.add(moduleSlug));
        },
        remove: async (teacherId, moduleSlug) => void wanted.get(teacherId)?.delete(moduleSlug),
      }),
    );

  of(teacherId: TeacherId): readonly ModuleSlug[] {
    return [...(this.memory.rows.wanted.get(teacherId) ?? [])];
  }
}

import type { Day } from '@academy/kernel';
import { InMemory } from '@academy/testkit/pure';
import type { DemandStore } from '../application/demand-store';
import type { SoughtCount } from '../domain/counts';

/** The last count in memory; it passes the same promises as the Postgres store. */
export class FakeDemandStore implements DemandStore {
  private readonly memory = new InMemory<{ counts: readonly SoughtCount[]; on: Day | null }>({ counts: [], on: null });

  counted = async () => ({ ...this.memory.rows });

  once: DemandStore['once'] = (cause, work) =>
    this.memory.once(cause, (rows) =>
      work({
        lock: async () => rows.counts,
        async replace(counts, on) {
          Object.assign(rows, { counts, on: counts.length > 0 ? on : null });
        },
      }),
    );
}

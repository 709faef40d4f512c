import type { Looks } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import type { Look } from '../sharing/look';

/** Who looked, in memory; it passes the same promises as what Postgres keeps. */
export class FakeLooks implements Looks {
  private readonly kept = new Map<string, Look>();

  constructor(private readonly clock: Clock) {}

  get all(): readonly Look[] {
    return [...this.kept.values()];
  }

  note: Looks['note'] = async ({ accountId: by, teacherId: own }, { things, kind, organisationId, refused }) => {
    for (const { teacherId, thingId } of things.filter((thing) => thing.teacherId !== own)) {
      const same = { teacherId, kind, thingId, by, organisationId, date: this.clock.today(), refused };
      const key = JSON.stringify(same);
      if (!this.kept.has(key)) this.kept.set(key, { ...same, at: this.clock.now() });
    }
  };
}

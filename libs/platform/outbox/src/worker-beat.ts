import type { QueueHealth } from '@academy/platform/jobs';
import { newId } from '@academy/platform/postgres';
import type { DataSource } from 'typeorm';
import type { Hearing } from './hearing';
import type { SendTerms } from './sweep';

/** Milliseconds between two times that a worker says that it is there. */
const BEAT_MS = 2_000;

interface Told {
  readonly hearing: Pick<Hearing, 'atWork'>;
  readonly terms: SendTerms;
}

/**
 * Says every two seconds that this worker is there, what it is at, whether it reaches the queue, and by which terms it sends
 * again. Who looks how it stands reads that in Postgres, so that it is the same with every queue; a worker that died just
 * says nothing any more.
 */
export class WorkerBeat {
  private readonly id = newId();

  constructor(
    private readonly database: DataSource,
    private readonly health: Pick<QueueHealth, 'answers'>,
    private readonly told: Told,
  ) {}

  /** Answers the milliseconds until it is to be said again. Who was not seen for a day is forgotten. */
  async say(): Promise<number> {
    const { hearing, terms } = this.told;
    await this.database.query(
      `WITH forgotten AS (DELETE FROM platform.worker WHERE seen_at < clock_timestamp() - interval '1 day')
       INSERT INTO platform.worker AS w (id, seen_at, queue_away_since, at_work, terms)
       VALUES ($1, clock_timestamp(), CASE WHEN $2 THEN NULL ELSE clock_timestamp() END, $3, $4)
       ON CONFLICT (id) DO UPDATE SET seen_at = excluded.seen_at, at_work = excluded.at_work,
         queue_away_since = CASE WHEN $2 THEN NULL ELSE coalesce(w.queue_away_since, excluded.seen_at) END`,
      [this.id, await this.health.answers(), JSON.stringify(hearing.atWork()), JSON.stringify(terms)],
    );
    return BEAT_MS;
  }

  /** It ends in peace: nobody has to wait until it is missed. */
  async leave(): Promise<void> {
    await this.database.query(`DELETE FROM platform.worker WHERE id = $1`, [this.id]).catch(() => undefined);
  }
}

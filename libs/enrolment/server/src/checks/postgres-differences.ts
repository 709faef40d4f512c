import type { Catalogue } from '@academy/contracts/catalogue';
import { hasQueue, type EnrolmentId } from '@academy/enrolment/core';
import type { Clock } from '@academy/kernel';
import type { DataSource } from 'typeorm';

/** An edition beside what its enrolments say. */
interface Counted {
  readonly editionId: string;
  /** Null of an edition that has enrolments and was announced without seats. */
  readonly seats: number | null;
  readonly taken: number;
  readonly waiting: number;
  /** Seats given away here, by the enrolments, and elsewhere. */
  readonly given: number;
  /** People who wait, by the enrolments. */
  readonly queued: number;
  /** Of those: turns that are somebody's alone, and before that of the next who joins. */
  readonly turns: number;
}

/** Editions that may differ; everything is read in one statement, so that no change stands in it half. */
const COUNTED = `
  WITH people AS (
    SELECT e.edition_id,
           count(*) FILTER (WHERE e.state IN ('enrolled', 'completed'))::int AS given,
           count(*) FILTER (WHERE e.state = 'queued')::int AS queued,
           count(DISTINCT e.turn) FILTER (WHERE e.state = 'queued' AND e.turn < s.next_turn)::int AS turns
      FROM enrolment.enrolment e LEFT JOIN enrolment.edition_seats s USING (edition_id) GROUP BY e.edition_id),
  counted AS (
    SELECT edition_id AS "editionId", s.seats, coalesce(s.taken, 0) AS taken, coalesce(s.waiting, 0) AS waiting,
           coalesce(p.given, 0) + coalesce(s.elsewhere, 0) AS given, coalesce(p.queued, 0) AS queued, coalesce(p.turns, 0) AS turns
      FROM enrolment.edition_seats s FULL JOIN people p USING (edition_id))
  SELECT * FROM counted
   WHERE taken <> given OR waiting <> queued OR turns <> queued OR given > coalesce(seats, 0) OR queued > 0 AND given < seats
   ORDER BY "editionId"`;

/** How the seats and queues of editions differ from what their enrolments say. */
export type SeatDifference = 'oversold' | 'seatsMiscounted' | 'queuesMiscounted' | 'turnsWrong' | 'stranded';

export class PostgresDifferences {
  constructor(
    private readonly database: DataSource,
    private readonly catalogue: Pick<Catalogue, 'editions'>,
    private readonly clock: Pick<Clock, 'today'>,
  ) {}

  /** Editions that differ in this way. */
  async editions(how: SeatDifference): Promise<readonly string[]> {
    const all: Counted[] = await this.database.query(COUNTED);
    const found = all.filter(differs[how]).map(({ editionId }) => editionId);
    return how === 'stranded' ? this.withQueue(found) : found;
  }

  /** Requests that nobody decided on, made longer ago than so many seconds. */
  async undecided(olderThanSeconds: number): Promise<readonly EnrolmentId[]> {
    const rows: { id: EnrolmentId }[] = await this.database.query(
      `SELECT id FROM enrolment.enrolment
        WHERE state = 'requested' AND requested_at < clock_timestamp() - make_interval(secs => $1) ORDER BY id`,
      [olderThanSeconds],
    );
    return rows.map(({ id }) => id);
  }

  /** Those in which whoever waits may still move up; where a queue is over, nobody waits in vain. */
  private async withQueue(editionIds: readonly string[]): Promise<readonly string[]> {
    if (editionIds.length === 0) return [];
    const offers = await this.catalogue.editions(editionIds);
    return editionIds.filter((id) => hasQueue(offers.get(id), this.clock.today()));
  }
}

const differs: Readonly<Record<SeatDifference, (counted: Counted) => boolean>> = {
  oversold: ({ given, seats }) => given > (seats ?? 0),
  seatsMiscounted: ({ taken, given, seats }) => taken !== given && given <= (seats ?? 0),
  queuesMiscounted: ({ waiting, queued }) => waiting !== queued,
  turnsWrong: ({ turns, queued }) => turns !== queued,
  stranded: ({ queued, given, seats }) => queued > 0 && given < (seats ?? 0),
};

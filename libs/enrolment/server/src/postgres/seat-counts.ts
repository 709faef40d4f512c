import { SeatCounts, type SeatCount } from '@academy/contracts/enrolment';
import { freeSeats } from '@academy/enrolment/core';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

@Injectable()
export class PostgresSeatCounts extends SeatCounts {
  constructor(private readonly database: DataSource) {
    super();
  }

  async of(editionIds: readonly string[]): Promise<ReadonlyMap<string, SeatCount>> {
    const rows: { id: string; seats: number; taken: number; waiting: number }[] = await this.database.query(
      `SELECT s.edition_id AS id, s.seats, s.taken, coalesce(q.waiting, 0)::int AS waiting
         FROM enrolment.edition_seats s
         LEFT JOIN (SELECT edition_id, count(*) AS waiting FROM enrolment.enrolment
                     WHERE state = 'queued' AND edition_id = ANY($1) GROUP BY edition_id) q USING (edition_id)
        WHERE s.edition_id = ANY($1)`,
      [editionIds],
    );
    return new Map(rows.map(({ id, ...count }) => [id, { ...count, free: freeSeats(count) }]));
  }

  async full(): Promise<ReadonlySet<string>> {
    const rows: { id: string }[] = await this.database.query(
      `SELECT edition_id AS id FROM enrolment.edition_seats WHERE taken >= seats`,
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** A seat given or freed raises a revision, joining a queue the next turn; who leaves a queue makes it shorter. */
  async state(): Promise<string> {
    const [row]: { state: string }[] = await this.database.query(
      `SELECT (SELECT coalesce(sum(revision + next_turn), 0) FROM enrolment.edition_seats) || '/' ||
              (SELECT count(*) FROM enrolment.enrolment WHERE state = 'queued') AS state`,
    );
    return row?.state ?? '';
  }
}

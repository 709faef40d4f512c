import { SeatCounts, type SeatCount } from '@academy/contracts/enrolment';
import { freeSeats } from '@academy/enrolment/core';
import { askAtOnce } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

@Injectable()
export class PostgresSeatCounts extends SeatCounts {
  constructor(private readonly database: DataSource) {
    super();
  }

  async of(editionIds: readonly string[]): Promise<ReadonlyMap<string, SeatCount>> {
    if (editionIds.length === 0) return new Map();
    const rows = await askAtOnce<{ id: string; seats: number; taken: number; waiting: number }>(
      this.database,
      `SELECT edition_id AS id, seats, taken, waiting FROM enrolment.edition_seats WHERE edition_id = ANY($1::text[])`,
      [editionIds],
    );
    return new Map(rows.map(({ id, ...count }) => [id, { ...count, free: freeSeats(count) }]));
  }

  async full(): Promise<ReadonlySet<string>> {
    const rows = await askAtOnce<{ id: string }>(
      this.database,
      `SELECT edition_id AS id FROM enrolment.edition_seats WHERE taken >= seats`,
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Whoever gets or gives back a seat, joins a queue or leaves one, raises the revision. */
  async state(): Promise<string> {
    const [row]: { state: string }[] = await this.database.query(
      `SELECT coalesce(sum(revision), 0)::text AS state FROM enrolment.edition_seats`,
    );
    return row?.state ?? '';
  }
}

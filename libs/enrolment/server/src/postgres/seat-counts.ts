import { SeatCounts, type SeatCount } from '@academy/contracts/enrolment';
import { freeSeats } from '@academy/enrolment/core';
import { askAtOnce } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SeatChanges } from './seat-changes';

@Injectable()
export class PostgresSeatCounts extends SeatCounts {
  private readonly changes: SeatChanges;

  constructor(private readonly database: DataSource) {
    super();
    this.changes = new SeatChanges(database);
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

  state(): Promise<string> {
    return this.changes.state();
  }
}

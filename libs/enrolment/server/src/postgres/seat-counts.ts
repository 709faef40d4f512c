import { SeatCounts, type SeatCount } from '@academy/contracts/enrolment';
import { freeSeats } from '@academy/enrolment/core';
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
    const rows: { id: string; seats: number; taken: number; waiting: number }[] = await this.database.query(
      `SELECT edition_id AS id, seats, taken, waiting FROM enrolment.edition_seats WHERE edition_id = ANY($1)`,
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

  state(): Promise<string> {
    return this.changes.state();
  }
}

import { seatsChanged, type SeatsChanged } from '@academy/contracts/enrolment';
import type { Cause } from '@academy/kernel';
import { Hears, once, type Hearer } from '@academy/platform/outbox';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { touchCatalogue } from '../postgres/touch-catalogue';

/** Keeps the catalogue's copy of the seats; older news than it has is passed over. */
@Injectable()
@Hears(seatsChanged, 'catalogue.count-seats')
export class CountSeatsHearer implements Hearer<typeof seatsChanged> {
  constructor(private readonly database: DataSource) {}

  hear({ editionId, taken, revision }: SeatsChanged, cause: Cause) {
    return once(this.database, cause, async (tx) => {
      const [, count]: [unknown, number] = await tx.query(
        `UPDATE catalogue.edition SET taken = $2, taken_revision = $3 WHERE id = $1 AND taken_revision < $3`,
        [editionId, taken, revision],
      );
      if (count === 0) return { kind: 'OlderNews' };
      await touchCatalogue(tx);
      return { kind: 'SeatsCounted' };
    });
  }
}

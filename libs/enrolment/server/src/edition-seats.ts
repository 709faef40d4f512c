import { reviseEdition, type EditionRevision, type ReviseEditionOutcome } from '@academy/enrolment/core';
import type { Day } from '@academy/kernel';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from './postgres/unit-of-work';
import { SeatsTable } from './postgres/tables';

/** The seats of an edition as its publisher announces them: how many there are, and how many were given elsewhere. */
interface AnnouncedSeats {
  readonly seats: number;
  readonly taken: number;
}

/** The seats of editions for whoever changes editions, in the transaction of the change. */
export const editionSeats = (tx: EntityManager, today: Day) => ({
  /**
   * As they were announced last, of every edition. Their seats are in hand from here on, all at once: who decides on several
   * editions takes them in the same order, so that neither waits for the other in a circle.
   */
  async announced(): Promise<ReadonlyMap<string, AnnouncedSeats>> {
    const rows = await tx
      .getRepository(SeatsTable)
      .find({ order: { editionId: 'ASC' }, lock: { mode: 'pessimistic_write' } });
    return new Map(rows.map(({ editionId, seats, elsewhere }) => [editionId, { seats, taken: elsewhere }]));
  },

  /** Of a new edition. */
  async announce(editionId: string, { seats, taken }: AnnouncedSeats): Promise<void> {
    await tx.getRepository(SeatsTable).insert({ editionId, seats, taken, elsewhere: taken });
  },

  async revise(revision: EditionRevision): Promise<ReviseEditionOutcome> {
    return (await UnitOfWork.in(tx, (unit) => reviseEdition(unit, revision, today))).answer;
  },
});

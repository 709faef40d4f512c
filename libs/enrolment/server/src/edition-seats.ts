import { reviseEdition, type EditionRevision, type ReviseEditionOutcome } from '@academy/enrolment/core';
import type { Day } from '@academy/kernel';
import type { EntityManager } from 'typeorm';
import { transactionIn } from './postgres/enrolment-store';
import { SeatsTable } from './postgres/tables';

/** The seats of an edition as its publisher announces them: how many there are, and how many were given elsewhere. */
interface AnnouncedSeats {
  readonly seats: number;
  readonly taken: number;
}

/** The seats of editions for whoever changes editions, in the transaction of the change. */
export const editionSeats = (tx: EntityManager, today: Day) => ({
  /** As they were announced last, of every edition. */
  async announced(): Promise<ReadonlyMap<string, AnnouncedSeats>> {
    const rows = await tx.getRepository(SeatsTable).find();
    return new Map(rows.map(({ editionId, seats, elsewhere }) => [editionId, { seats, taken: elsewhere }]));
  },

  /** Of a new edition. */
  async announce(editionId: string, { seats, taken }: AnnouncedSeats): Promise<void> {
    await tx.getRepository(SeatsTable).insert({ editionId, seats, taken, elsewhere: taken });
  },

  revise: (revision: EditionRevision): Promise<ReviseEditionOutcome> =>
    reviseEdition(transactionIn(tx), revision, today),
});

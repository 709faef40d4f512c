import { reviseEdition, type EditionRevision, type ReviseEditionOutcome } from '@academy/enrolment/core';
import type { Day } from '@academy/kernel';
import type { EntityManager } from 'typeorm';
import { transactionIn } from './postgres/enrolment-store';
import { SeatsTable } from './postgres/tables';

type Revised =
  | { readonly kind: 'EditionRevised'; readonly taken: number; readonly revision: number }
  | Exclude<ReviseEditionOutcome, { kind: 'EditionRevised' }>;

/** The seats of editions for whoever changes editions, in the transaction of the change. */
export const editionSeats = (tx: EntityManager, today: Day) => ({
  /** Seats and seats given elsewhere as they were announced, of the editions that somebody asked for. */
  async announced(): Promise<ReadonlyMap<string, { readonly seats: number; readonly taken: number }>> {
    const rows = await tx.getRepository(SeatsTable).find();
    return new Map(rows.map(({ editionId, seats, elsewhere }) => [editionId, { seats, taken: elsewhere }]));
  },

  async revise(revision: EditionRevision): Promise<Revised> {
    const outcome = await reviseEdition(transactionIn(tx), revision, today);
    if (outcome.kind !== 'EditionRevised') return outcome;
    const { taken, revision: at } = outcome.seats;
    return { kind: 'EditionRevised', taken, revision: at };
  },
});

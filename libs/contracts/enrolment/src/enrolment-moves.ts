import type { EnrolmentFacts } from './enrolments';

/**
 * What others do to an enrolment that has a seat: the trainer's word, completing its module, awarding the certificate, and
 * taking the word back with all that came of it.
 */
export type EnrolmentMove = 'sign-off' | 'complete' | 'certify' | 'take-back';

/**
 * Changes of an enrolment that belong to a transaction of whoever asks, so that both become true together or not at all.
 * Everyone who changes an enrolment, its withdrawal included, waits for whoever has it in hand.
 */
export abstract class EnrolmentMoves<Transaction = unknown> {
  /** The enrolment as it is, which nobody else changes until the transaction ends. */
  abstract hold(tx: Transaction, enrolmentId: string): Promise<EnrolmentFacts | undefined>;
  /** Whether the move was made; not when the enrolment is, by now, in a state that does not allow it. */
  abstract move(tx: Transaction, enrolmentId: string, move: EnrolmentMove): Promise<boolean>;
}

import type { Day } from '@academy/kernel';
import { isStanding } from '../domain/enrolment';
import { withSeats } from '../domain/seats';
import { seatsInHand, type EnrolmentTransaction } from './enrolment-store';
import { hasQueue, settleQueue } from './settle-queue';

/** What a publisher says of an edition. */
interface AnnouncedEdition {
  readonly start: Day;
  readonly closesOn: Day;
  readonly seats: number;
  /** Seats given away elsewhere. */
  readonly taken: number;
}

export interface EditionRevision {
  readonly editionId: string;
  readonly before: Pick<AnnouncedEdition, 'start'>;
  /** Null when the edition is offered no more. */
  readonly now: AnnouncedEdition | null;
}

export type ReviseEditionOutcome =
  | { readonly kind: 'EditionRevised' }
  | { readonly kind: 'SeatsBelowTaken'; readonly taken: number }
  /** People have or await a seat in an edition that would be gone. */
  | { readonly kind: 'InUse'; readonly people: number }
  /** Who was signed off or completed it did so on days that would lie before it. */
  | { readonly kind: 'CompletedBefore'; readonly people: number };

/**
 * Changes an edition to what its publisher says now: seats that were added go to who waits, and everyone with a seat, a
 * place in the queue or a request is told of another day. Nobody loses a seat: then nothing is changed, and that is said.
 */
export async function reviseEdition(
  tx: EnrolmentTransaction,
  { editionId, before, now }: EditionRevision,
  today: Day,
): Promise<ReviseEditionOutcome> {
  const seats = await seatsInHand(tx, editionId);
  const people = await tx.seated(editionId);
  const standing = people.filter(isStanding);
  if (!now) return standing.length > 0 ? { kind: 'InUse', people: standing.length } : { kind: 'EditionRevised' };
  const done = people.filter((one) => one.signedOff || !isStanding(one)).length;
  if (now.start > before.start && done > 0) return { kind: 'CompletedBefore', people: done };
  const taken = seats.taken - seats.elsewhere + now.taken;
  if (taken > now.seats) return { kind: 'SeatsBelowTaken', taken };

  const open = hasQueue({ ...now, offered: true }, today);
  const { decisions } = await settleQueue(tx, withSeats(seats, now.seats, now.taken), open);
  if (now.start !== before.start) {
    // Whose queue ended with it hears that, and nothing of a day that is no longer theirs.
    const ended = new Set(decisions.flatMap(({ enrolment }) => (isStanding(enrolment) ? [] : enrolment.id)));
    for (const { id: enrolmentId, teacherId, moduleSlug } of standing.filter(({ id }) => !ended.has(id)))
      tx.publish({ type: 'enrolment.edition-moved.v1', enrolmentId, teacherId, editionId, moduleSlug });
  }
  return { kind: 'EditionRevised' };
}

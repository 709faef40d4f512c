import type { Enrolment, EnrolmentId } from '../domain/enrolment';
import { freeSeats, withSeatTaken, type Seats } from '../domain/seats';
import type { EnrolmentTransaction } from './enrolment-store';

/**
 * Gives free seats to whoever waits longest, until there are no seats or nobody waits. Everyone gets a seat this way
 * and no other, so none is sold twice, and none stays empty beside someone who waits.
 *
 * `asking` joined only now, and is not told about having waited.
 */
export async function fillSeats(tx: EnrolmentTransaction, seats: Seats, asking?: EnrolmentId): Promise<void> {
  let now = seats;
  for (const next of await tx.waiting(seats.editionId)) {
    if (freeSeats(now) === 0) break;
    now = withSeatTaken(now);
    await tx.keep({ ...next, state: 'enrolled' });
    await tx.publish(enrolled(next, next.id !== asking));
  }
  await tx.keepSeats(now);
}

const enrolled = ({ id, teacherId, editionId, moduleSlug, versionId }: Enrolment, promoted: boolean) => ({
  type: 'enrolment.teacher-enrolled.v1' as const,
  ...{ enrolmentId: id, teacherId, editionId, moduleSlug, versionId, promoted },
});

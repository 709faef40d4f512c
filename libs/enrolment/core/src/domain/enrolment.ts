import type { EnrolmentMove, EnrolmentStateName, StandingStates } from '@academy/contracts/enrolment';
import type { TeacherId } from '@academy/contracts/identity';
import type { Id } from '@academy/kernel';
import type { EntryLack } from '@academy/matching/core';

export type EnrolmentId = Id<'Enrolment'>;
export type RefusalReason = 'CLOSED' | 'ENTRY' | 'QUEUE_ENDED';

/** A teacher's request for a place in an edition, and what became of it. */
export interface Enrolment {
  readonly id: EnrolmentId;
  readonly teacherId: TeacherId;
  readonly editionId: string;
  readonly versionId: string;
  readonly moduleSlug: string;
  readonly organisationId: string;
  readonly state: EnrolmentStateName;
  readonly reason: RefusalReason | null;
  /** What was lacking, for who was refused because of it. */
  readonly lacks: EntryLack | null;
  /** Turn in the edition's queue; whoever has a lower one comes first. Null for who never waited. */
  readonly turn: number | null;
  readonly requestedAt: Date;
  /** Whether its trainer signed it off; then it is not withdrawn. */
  readonly signedOff: boolean;
  /** Whether a certificate rests on it; whoever takes the sign-off back revokes that. */
  readonly certified: boolean;
}

/** As the contract says it to others; its type keeps both the same. */
export const standingStates: StandingStates = ['requested', 'queued', 'enrolled'];

export const isStanding = ({ state }: Pick<Enrolment, 'state'>): boolean =>
  (standingStates as readonly EnrolmentStateName[]).includes(state);

/** States that count against asking for the same edition again: a seat in it was had, or may still be. */
export const seatedStates: readonly EnrolmentStateName[] = [...standingStates, 'completed'];

type Step = EnrolmentMove | 'withdraw';

/** The enrolment after a step; undefined when its state does not allow it. All that ends a seat is decided here. */
export function after(enrolment: Enrolment, step: Step): Enrolment | undefined {
  const { state, signedOff, certified } = enrolment;
  switch (step) {
    case 'withdraw':
      return isStanding(enrolment) && !signedOff ? { ...enrolment, state: 'withdrawn' } : undefined;
    case 'sign-off':
      return state === 'enrolled' ? { ...enrolment, signedOff: true } : undefined;
    case 'complete':
      return state === 'enrolled' ? { ...enrolment, state: 'completed' } : undefined;
    case 'certify':
      return state === 'completed' && !certified ? { ...enrolment, certified: true } : undefined;
    case 'take-back':
      return signedOff ? { ...enrolment, state: 'enrolled', signedOff: false, certified: false } : undefined;
  }
}

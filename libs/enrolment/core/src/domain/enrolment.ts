import type { EnrolmentStateName } from '@academy/contracts/enrolment';
import type { TeacherId } from '@academy/contracts/identity';
import type { Id } from '@academy/kernel';

export type EnrolmentId = Id<'Enrolment'>;
export type RefusalReason = 'CLOSED' | 'ENTRY';

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
  /** Turn in the edition's queue; whoever has a lower one comes first. Null for who never waited. */
  readonly turn: number | null;
  readonly requestedAt: Date;
}

/** States that hold a seat, a place in the queue, or the hope of one: at most one of a teacher and module. */
export const standingStates: readonly EnrolmentStateName[] = ['requested', 'queued', 'enrolled'];

export const isStanding = ({ state }: Pick<Enrolment, 'state'>): boolean => standingStates.includes(state);

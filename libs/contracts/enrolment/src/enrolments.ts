import type { TeacherId } from '@academy/contracts/identity';

export const enrolmentStates = ['requested', 'enrolled', 'queued', 'refused', 'withdrawn', 'completed'] as const;
export type EnrolmentStateName = (typeof enrolmentStates)[number];

/** States that hold a seat, a place in the queue, or the hope of one: at most one of a teacher and module. */
export const standingStates = ['requested', 'queued', 'enrolled'] as const;
export type StandingStates = typeof standingStates;

export interface EnrolmentFacts {
  readonly enrolmentId: string;
  readonly teacherId: TeacherId;
  readonly editionId: string;
  readonly versionId: string;
  readonly moduleSlug: string;
  readonly organisationId: string;
  readonly state: EnrolmentStateName;
}

/** The questions that other contexts may ask about enrolments. */
export abstract class Enrolments {
  abstract find(enrolmentId: string): Promise<EnrolmentFacts | undefined>;
  abstract ofTeacher(teacherId: TeacherId): Promise<readonly EnrolmentFacts[]>;
  /** Those that a teacher asked for from a moment on, and that were neither refused nor withdrawn. */
  abstract standingSince(teacherId: TeacherId, since: Date): Promise<readonly EnrolmentFacts[]>;
}

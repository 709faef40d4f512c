import type { TeacherId } from '@academy/contracts/identity';
import type { EnrolmentStateName } from './enrolments';

/** An enrolment whose module was completed. */
export interface CompletedEnrolment {
  readonly enrolmentId: string;
  readonly teacherId: TeacherId;
  /** Whether it says that a certificate rests on it. */
  readonly certified: boolean;
}

/** Enrolments of everyone, for whoever holds all of its own rows against them: a page at a time. */
export abstract class AllEnrolments {
  /** Those that are completed and come after this one, in order of their ids, at most so many; from the first on for null. */
  abstract completedAfter(enrolmentId: string | null, most: number): Promise<readonly CompletedEnrolment[]>;
  /** Who is not known is not in it. */
  abstract statesOf(enrolmentIds: readonly string[]): Promise<ReadonlyMap<string, EnrolmentStateName>>;
}

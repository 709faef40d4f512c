import type { TeacherId } from '@academy/contracts/identity';
import type { Completion, ModuleCompleted } from '@academy/contracts/learning';
import type { Day, Id } from '@academy/kernel';
import type { Graded, QuizAnswer } from '../domain/quiz';

export type AttemptId = Id<'QuizAttempt'>;

/** An attempt at a quiz, as it was graded. */
export interface Attempt extends Graded {
  readonly id: AttemptId;
  readonly partId: string;
  readonly at: Date;
}

export type NewAttempt = Attempt & { readonly answers: readonly QuizAnswer[]; readonly idempotencyKey: string };

/** Someone who follows a module. */
export interface Follower {
  readonly enrolmentId: string;
  readonly teacherId: TeacherId;
  readonly moduleSlug: string;
  readonly versionId: string;
}

/** What is kept of learning; what is written in one piece of work becomes visible together, or not at all. */
export interface LearningStore {
  transact<T>(work: (tx: LearningTransaction) => Promise<T>): Promise<T>;
  newId(): AttemptId;
}

export interface LearningTransaction {
  /** How far this follower is, which nobody else changes until the work is done. */
  lock(follower: Follower): Promise<{ readonly completedAt: Date | null; readonly done: ReadonlySet<string> }>;
  markPart(enrolmentId: string, partId: string, done: boolean): Promise<void>;
  /** The attempt that was handed in with this key before. */
  attemptWith(enrolmentId: string, idempotencyKey: string): Promise<Attempt | undefined>;
  addAttempt(enrolmentId: string, attempt: NewAttempt): Promise<void>;
  complete(completion: Completion): Promise<void>;
  /** Null takes back what was said before. */
  keepHours(enrolmentId: string, hours: number | null, saidOn: Day): Promise<void>;
  publish(event: ModuleCompleted): Promise<void>;
}

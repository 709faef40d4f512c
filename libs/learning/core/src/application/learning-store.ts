import type { Noted } from '@academy/contracts/audit';
import type { AccountId, TeacherId } from '@academy/contracts/identity';
import type { Completion, ModuleCompleted } from '@academy/contracts/learning';
import type { Day, Id } from '@academy/kernel';
import type { FollowerProgress } from '../domain/missing';
import type { Graded, QuizAnswer } from '../domain/quiz';
import type { Failures } from '../domain/quiz-pause';

export type AttemptId = Id<'QuizAttempt'>;

/** An attempt at a quiz, as it was graded. */
export interface Attempt extends Graded {
  readonly id: AttemptId;
  readonly partId: string;
  readonly at: Date;
}

type NewAttempt = Attempt & { readonly answers: readonly QuizAnswer[]; readonly idempotencyKey: string };

/** Someone who follows a module. */
export interface Follower {
  readonly enrolmentId: string;
  readonly teacherId: TeacherId;
  readonly moduleSlug: string;
  readonly versionId: string;
}

/** Why a sign-off was taken back, when, and by whose account. */
interface TakenBack {
  readonly by: AccountId;
  readonly at: Date;
  readonly reason: string;
}

/** What is kept of learning; what is written in one piece of work becomes visible together, or not at all. */
export interface LearningStore {
  /** Work on what is one's own. */
  transact<T>(work: (tx: LearningTransaction) => Promise<T>): Promise<T>;
  /** Work on what is someone else's, for a trainer of whom it was found that they may. */
  transactAsTrainer<T>(work: (tx: LearningTransaction) => Promise<T>): Promise<T>;
  newId(): AttemptId;
}

export interface LearningTransaction {
  /**
   * How far this follower is, which nobody else changes until the work is done; the seat is in hand too, so that it is not
   * given up meanwhile. Undefined for who has no seat (any more).
   */
  lock(follower: Follower): Promise<FollowerProgress | undefined>;
  markPart(enrolmentId: string, partId: string, done: boolean): Promise<void>;
  /** The attempt that was handed in with this key before. */
  attemptWith(enrolmentId: string, idempotencyKey: string): Promise<Attempt | undefined>;
  /** Failed attempts of this follower at this quiz since it was last passed, in any enrolment in the module. */
  failures(enrolmentId: string, partId: string): Promise<Failures | undefined>;
  /** Keeps an attempt in the place of what was chosen for it. */
  addAttempt(enrolmentId: string, attempt: NewAttempt): Promise<void>;
  draft(enrolmentId: string, partId: string): Promise<readonly QuizAnswer[]>;
  /** Keeps what was chosen so far, in the place of what was kept before. */
  keepDraft(enrolmentId: string, partId: string, answers: readonly QuizAnswer[]): Promise<void>;
  /** Completes the module and its enrolment; only to be asked with the follower in hand. */
  complete(completion: Completion): Promise<void>;
  /** Notes that the module is completed, and leaves its enrolment as it is: for who makes both say the same. */
  noteCompletion(completion: Completion): Promise<void>;
  signOff(enrolmentId: string, by: AccountId, at: Date): Promise<void>;
  /**
   * Takes a sign-off back with all that came of it: the completion, and what was awarded on that. False, and nothing is
   * changed, where its teacher has a later seat in the module.
   */
  takeBackSignOff(enrolmentId: string, takenBack: TakenBack): Promise<boolean>;
  /** Null takes back what was said before. */
  keepHours(enrolmentId: string, hours: number | null, saidOn: Day): Promise<void>;
  publish(event: ModuleCompleted | Noted): Promise<void>;
}

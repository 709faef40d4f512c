import type { Actor } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import type { FollowerProgress } from '../domain/missing';
import { answerFaults, grade, type AnswerFault, type QuizAnswer } from '../domain/quiz';
import { pausedUntil } from '../domain/quiz-pause';
import { open, quizOf, type Access, type NoAccess, type Opened, type Quiz } from './access';
import { completeWhenFinished } from './finish';
import type { Attempt, LearningStore, LearningTransaction } from './learning-store';

export type SubmitQuizOutcome =
  | { readonly kind: 'QuizGraded'; readonly attempt: Attempt }
  /** After attempts that failed one waits; nothing was graded. */
  | { readonly kind: 'QuizPaused'; readonly until: Date }
  | { readonly kind: 'NoSuchQuiz' }
  | { readonly kind: 'AnswersDoNotFit'; readonly faults: readonly AnswerFault[] }
  | NoAccess;

export interface SubmitQuizInput {
  readonly actor: Actor;
  readonly enrolmentId: string;
  readonly partId: string;
  readonly answers: readonly QuizAnswer[];
  readonly idempotencyKey: string;
}

/** Grades a quiz where its key is, with a pause after each failure; passing the last part completes the module. */
export class SubmitQuiz {
  constructor(
    private readonly access: Access,
    private readonly store: LearningStore,
    private readonly clock: Clock,
  ) {}

  async execute(input: SubmitQuizInput): Promise<SubmitQuizOutcome> {
    const { actor, enrolmentId, partId, answers, idempotencyKey } = input;
    const opened = await open(this.access, actor, enrolmentId);
    if (!opened) return { kind: 'NoAccess' };
    const quiz = quizOf(opened.version, partId);
    if (!quiz) return { kind: 'NoSuchQuiz' };
    const faults = answerFaults(quiz.questions, answers);
    if (faults.length > 0) return { kind: 'AnswersDoNotFit', faults };

    return this.store.transact(async (tx) => {
      const progress = await tx.lock(opened.enrolment);
      if (!progress) return { kind: 'NoAccess' };
      const before = await tx.attemptWith(enrolmentId, idempotencyKey);
      if (before) return { kind: 'QuizGraded', attempt: before };
      const until = pausedUntil(await tx.failures(enrolmentId, partId), this.clock.now());
      if (until) return { kind: 'QuizPaused', until };
      return { kind: 'QuizGraded', attempt: await this.grade(tx, quiz, opened, progress, input) };
    });
  }

  private async grade(
    tx: LearningTransaction,
    quiz: Quiz,
    { enrolment, version }: Opened,
    progress: FollowerProgress,
    { enrolmentId, partId, answers, idempotencyKey }: SubmitQuizInput,
  ): Promise<Attempt> {
    const attempt = { ...grade(quiz, answers), id: this.store.newId(), partId, at: this.clock.now() };
    await tx.addAttempt(enrolmentId, { ...attempt, answers, idempotencyKey });
    if (attempt.passed && !progress.done.has(partId)) await tx.markPart(enrolmentId, partId, true);
    const done = attempt.passed ? new Set([...progress.done, partId]) : progress.done;
    await completeWhenFinished(tx, enrolment, version, { ...progress, done }, this.clock.now());
    return attempt;
  }
}

import type { Actor } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { answerFaults, grade, type AnswerFault, type QuizAnswer } from '../domain/quiz';
import { open, type Access, type NoAccess } from './access';
import { completeWhenFinished } from './finish';
import type { Attempt, LearningStore } from './learning-store';

export type SubmitQuizOutcome =
  | { readonly kind: 'QuizGraded'; readonly attempt: Attempt }
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

/** Grades a quiz where its key is; passing the last part completes the module. */
export class SubmitQuiz {
  constructor(
    private readonly access: Access,
    private readonly store: LearningStore,
    private readonly clock: Clock,
  ) {}

  async execute({ actor, enrolmentId, partId, answers, idempotencyKey }: SubmitQuizInput): Promise<SubmitQuizOutcome> {
    const opened = await open(this.access, actor, enrolmentId);
    if (!opened) return { kind: 'NoAccess' };
    const { enrolment, version } = opened;
    const quiz = version.parts.find(({ id }) => id === partId);
    if (quiz?.kind !== 'quiz') return { kind: 'NoSuchQuiz' };
    const faults = answerFaults(quiz.questions, answers);
    if (faults.length > 0) return { kind: 'AnswersDoNotFit', faults };

    return this.store.transact(async (tx) => {
      const progress = await tx.lock(enrolment);
      if (!progress) return { kind: 'NoAccess' };
      const before = await tx.attemptWith(enrolmentId, idempotencyKey);
      if (before) return { kind: 'QuizGraded', attempt: before };
      const attempt = { ...grade(quiz, answers), id: this.store.newId(), partId, at: this.clock.now() };
      await tx.addAttempt(enrolmentId, { ...attempt, answers, idempotencyKey });
      if (attempt.passed && !progress.done.has(partId)) await tx.markPart(enrolmentId, partId, true);
      const done = attempt.passed ? new Set([...progress.done, partId]) : progress.done;
      await completeWhenFinished(tx, enrolment, version, { ...progress, done }, this.clock.now());
      return { kind: 'QuizGraded', attempt };
    });
  }
}

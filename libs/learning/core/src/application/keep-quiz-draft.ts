import type { Actor } from '@academy/contracts/identity';
import { draftFaults, withChoices, type AnswerFault, type QuizAnswer } from '../domain/quiz';
import { open, quizOf, type Access, type NoAccess } from './access';
import type { LearningStore } from './learning-store';

export type KeepQuizDraftOutcome =
  | { readonly kind: 'QuizDraftKept' }
  | { readonly kind: 'NoSuchQuiz' }
  | { readonly kind: 'AnswersDoNotFit'; readonly faults: readonly AnswerFault[] }
  | NoAccess;

export interface KeepQuizDraftInput {
  readonly actor: Actor;
  readonly enrolmentId: string;
  readonly partId: string;
  /** The questions of which the choice changed; the choices of others stay. */
  readonly answers: readonly QuizAnswer[];
}

/** Keeps what was chosen so far, question by question, to go on with after a reload or on another device. */
export class KeepQuizDraft {
  constructor(
    private readonly access: Access,
    private readonly store: LearningStore,
  ) {}

  async execute({ actor, enrolmentId, partId, answers }: KeepQuizDraftInput): Promise<KeepQuizDraftOutcome> {
    const opened = await open(this.access, actor, enrolmentId);
    if (!opened) return { kind: 'NoAccess' };
    const quiz = quizOf(opened.version, partId);
    if (!quiz) return { kind: 'NoSuchQuiz' };
    const faults = draftFaults(quiz.questions, answers);
    if (faults.length > 0) return { kind: 'AnswersDoNotFit', faults };
    return this.store.transact(async (tx) => {
      if (!(await tx.lock(opened.enrolment))) return { kind: 'NoAccess' };
      await tx.keepDraft(enrolmentId, partId, withChoices(await tx.draft(enrolmentId, partId), answers));
      return { kind: 'QuizDraftKept' };
    });
  }
}

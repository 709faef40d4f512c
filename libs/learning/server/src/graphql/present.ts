import type { ModulePart, ModuleVersion, QuizQuestion } from '@academy/contracts/catalogue';
import { dayOf } from '@academy/kernel';
import {
  missingOf,
  pausedUntil,
  type AnswerProblem,
  type Attempt,
  type KeepQuizDraftOutcome,
  type SubmitQuizOutcome,
} from '@academy/learning/core';
import { invalidInput } from '@academy/platform/graphql';
import { t } from '@lingui/core/macro';
import type { Progress } from '../postgres/postgres-progress';

/** Without its key: what is right never leaves the server before the quiz is passed. */
const presentQuestion = ({ id, promptNl, kind, options }: QuizQuestion) => ({
  id,
  promptNl,
  multiple: kind === 'multiple',
  options: options.map((option) => ({ id: option.id, textNl: option.textNl })),
});

/** Before it passed, an attempt tells that it did not, and nothing by which single questions could be found out. */
export function presentAttempt({ id, correct, total, passed, at, results }: Attempt, part: ModulePart | undefined) {
  if (!passed) return { id, correct: null, total, passed, at, results: [] };
  const questions = part?.kind === 'quiz' ? part.questions : [];
  const explanations = new Map(questions.map((question) => [question.id, question.explanationNl]));
  return {
    ...{ id, correct, total, passed, at },
    results: results.map((result) => ({ ...result, explanationNl: explanations.get(result.questionId) ?? null })),
  };
}

function presentPart(part: ModulePart, { done, attempts, drafts, failures }: Progress, now: Date) {
  const attempt = attempts.get(part.id);
  return {
    id: part.id,
    kind: part.kind,
    titleNl: part.titleNl,
    minutes: part.minutes,
    bodyMd: part.kind === 'text' ? part.bodyMd : null,
    sources: part.kind === 'text' ? (part.sources ?? []).map((source) => ({ url: null, ...source })) : [],
    checkedOn: part.kind === 'text' ? (part.checkedOn ?? null) : null,
    questions: part.kind === 'quiz' ? part.questions.map(presentQuestion) : [],
    passPercent: part.kind === 'quiz' ? part.passPercent : null,
    done: done.has(part.id),
    lastAttempt: attempt ? presentAttempt(attempt, part) : null,
    draft: drafts.get(part.id) ?? [],
    tryAgainAt: pausedUntil(failures.get(part.id), now) ?? null,
  };
}

export const presentLearning = (enrolmentId: string, version: ModuleVersion, progress: Progress, now: Date) => ({
  enrolmentId,
  module: { slug: version.slug },
  parts: version.parts.map((part) => presentPart(part, progress, now)),
  partsDone: version.parts.filter(({ id }) => progress.done.has(id)).length,
  completed: progress.completedAt !== null,
  completedAt: progress.completedAt,
  waitsForTrainer: progress.completedAt === null && missingOf(version, progress).signOff,
  hoursSpent: progress.hoursSpent,
  signOffTakenBack: progress.takenBack && {
    reason: progress.takenBack.reason,
    on: dayOf(progress.takenBack.at),
  },
});

export const noAccess = () => ({
  __typename: 'NoAccess' as const,
  message: t`Deze inschrijving geeft je geen toegang. Kijk bij Mijn inschrijvingen of je een plek hebt.`,
});

const answerMessages = (): Readonly<Record<AnswerProblem, string>> => ({
  NotAnswered: t`Geef op elke vraag een antwoord.`,
  AnsweredTwice: t`Geef op elke vraag één keer antwoord.`,
  UnknownQuestion: t`Deze vraag hoort niet bij de toets. Laad de pagina opnieuw.`,
  UnknownOption: t`Dit antwoord hoort niet bij de vraag. Laad de pagina opnieuw.`,
  OneAnswerOnly: t`Kies bij deze vraag één antwoord.`,
});

type QuizRefusal = Exclude<
  SubmitQuizOutcome | KeepQuizDraftOutcome,
  { kind: 'QuizGraded' | 'QuizDraftKept' | 'QuizPaused' }
>;

export function presentQuizRefusal(refusal: QuizRefusal) {
  switch (refusal.kind) {
    case 'NoAccess':
      return noAccess();
    case 'NoSuchQuiz':
      return invalidInput([{ field: 'partId', problem: refusal.kind, message: t`Deze toets bestaat niet.` }]);
    case 'AnswersDoNotFit':
      return invalidInput(
        refusal.faults.map(({ field, problem }) => ({ field, problem, message: answerMessages()[problem] })),
      );
  }
}

export const presentPause = (tryAgainAt: Date) => ({
  __typename: 'QuizPaused' as const,
  tryAgainAt,
  message: t`Na een poging die niet lukt, wacht je even. Daarna kun je de toets opnieuw inleveren.`,
});

import type { QuizQuestion } from '@academy/contracts/catalogue';

/** What someone chose for one question. */
export interface QuizAnswer {
  readonly questionId: string;
  readonly optionIds: readonly string[];
}

export interface QuestionResult {
  readonly questionId: string;
  readonly correct: boolean;
}

export interface Graded {
  readonly correct: number;
  readonly total: number;
  readonly passed: boolean;
  readonly results: readonly QuestionResult[];
}

export type AnswerProblem = 'NotAnswered' | 'AnsweredTwice' | 'UnknownQuestion' | 'UnknownOption' | 'OneAnswerOnly';

export interface AnswerFault {
  readonly field: string;
  readonly problem: AnswerProblem;
}

/** What does not fit in answers, all of it; the field is the id of the question. */
export function answerFaults(questions: readonly QuizQuestion[], answers: readonly QuizAnswer[]): AnswerFault[] {
  const given = new Map(answers.map(({ questionId, optionIds }) => [questionId, optionIds]));
  const known = new Set(questions.map(({ id }) => id));
  const unknown = answers
    .filter(({ questionId }) => !known.has(questionId))
    .map(({ questionId }): AnswerFault => ({ field: questionId, problem: 'UnknownQuestion' }));
  const twice = answers
    .filter(({ questionId }, place) => answers.findIndex((one) => one.questionId === questionId) < place)
    .map(({ questionId }): AnswerFault => ({ field: questionId, problem: 'AnsweredTwice' }));
  return [...unknown, ...twice, ...questions.flatMap((question) => faultOf(question, given.get(question.id) ?? []))];
}

/** The same for answers that are kept to go on with: nothing needs an answer yet. */
export const draftFaults = (questions: readonly QuizQuestion[], answers: readonly QuizAnswer[]): AnswerFault[] =>
  answerFaults(questions, answers).filter(({ problem }) => problem !== 'NotAnswered');

/** What was chosen so far, after these questions got another choice or none. */
export function withChoices(kept: readonly QuizAnswer[], changed: readonly QuizAnswer[]): QuizAnswer[] {
  const chosen = new Map([...kept, ...changed].map((answer) => [answer.questionId, answer]));
  return [...chosen.values()].filter(({ optionIds }) => optionIds.length > 0);
}

function faultOf({ id, kind, options }: QuizQuestion, chosen: readonly string[]): AnswerFault[] {
  const known = new Set(options.map((option) => option.id));
  if (chosen.length === 0) return [{ field: id, problem: 'NotAnswered' }];
  if (chosen.some((option) => !known.has(option))) return [{ field: id, problem: 'UnknownOption' }];
  return kind === 'single' && new Set(chosen).size > 1 ? [{ field: id, problem: 'OneAnswerOnly' }] : [];
}

/** Grades answers that fit: a question is good when exactly its right answers were chosen. */
export function grade(
  { questions, passPercent }: { readonly questions: readonly QuizQuestion[]; readonly passPercent: number },
  answers: readonly QuizAnswer[],
): Graded {
  const given = new Map(answers.map(({ questionId, optionIds }) => [questionId, new Set(optionIds)]));
  const results = questions.map(({ id, correct }) => {
    const chosen = given.get(id) ?? new Set();
    return { questionId: id, correct: chosen.size === correct.length && correct.every((option) => chosen.has(option)) };
  });
  const correct = results.filter((result) => result.correct).length;
  return { correct, total: questions.length, passed: correct * 100 >= passPercent * questions.length, results };
}

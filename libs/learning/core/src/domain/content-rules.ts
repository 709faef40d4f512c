import type { ModulePart, QuizQuestion } from '@academy/contracts/catalogue';
import { idsTwice, under, type Fault, type IdTwice } from '@academy/kernel';

export type ContentProblem =
  | IdTwice
  | { readonly kind: 'NoPart' | 'NoQuestion' | 'NoKey' | 'OptionTwice' | 'OneKeyOnly' | 'NoPercentage' }
  | { readonly kind: 'TooFewOptions'; readonly least: number }
  | { readonly kind: 'UnknownOption'; readonly option: string }
  | { readonly kind: 'UnknownCompetence'; readonly competenceId: string };

type ContentFault = Fault<ContentProblem>;
type Question = Pick<QuizQuestion, 'id' | 'competenceId' | 'kind' | 'options' | 'correct'>;

/** What is learned in a module, as its author wrote it. */
export interface ContentDraft {
  readonly parts: readonly (
    | { readonly id: string; readonly kind: Exclude<ModulePart['kind'], 'quiz'> }
    | {
        readonly id: string;
        readonly kind: 'quiz';
        readonly passPercent: number;
        readonly questions: readonly Question[];
      }
  )[];
}

const LEAST_OPTIONS = 2;

/** What is wrong with the content of a module, its quizzes first of all; competences undefined where nobody knows them. */
export function contentFaults({ parts }: ContentDraft, competences?: ReadonlySet<string>): ContentFault[] {
  const quizzes = parts.flatMap((part, at) => (part.kind === 'quiz' ? [{ path: ['parts', at], ...part }] : []));
  const ofQuestions = (faultsOf: (question: Question) => ContentFault[]): ContentFault[] =>
    quizzes.flatMap(({ path, questions }) =>
      questions.flatMap((question, index) => under([...path, 'questions', index], faultsOf(question))),
    );
  return [
    ...(parts.length === 0 ? [at({ kind: 'NoPart' }, 'parts')] : []),
    ...idsTwice(['parts'], parts),
    ...quizzes.flatMap(({ path, ...quiz }) => under(path, quizFaults(quiz))),
    ...ofQuestions(questionFaults),
    ...ofQuestions(({ competenceId }) =>
      competences && !competences.has(competenceId)
        ? [at({ kind: 'UnknownCompetence', competenceId }, 'competenceId')]
        : [],
    ),
  ];
}

function quizFaults(quiz: { readonly passPercent: number; readonly questions: readonly Question[] }): ContentFault[] {
  const { passPercent, questions } = quiz;
  return [
    ...(passPercent >= 1 && passPercent <= 100 ? [] : [at({ kind: 'NoPercentage' }, 'passPercent')]),
    ...(questions.length === 0 ? [at({ kind: 'NoQuestion' }, 'questions')] : []),
    ...idsTwice(['questions'], questions),
  ];
}

/** Keys must be among the options, once each, and a single choice has one. */
function questionFaults({ kind, options, correct }: Question): ContentFault[] {
  const known = new Set(options.map(({ id }) => id));
  const about = (problem: ContentProblem): ContentFault => at(problem, 'correct');
  return [
    ...(options.length < LEAST_OPTIONS ? [at({ kind: 'TooFewOptions', least: LEAST_OPTIONS }, 'options')] : []),
    ...idsTwice(['options'], options),
    ...correct.filter((id) => !known.has(id)).map((option) => about({ kind: 'UnknownOption', option })),
    ...(new Set(correct).size < correct.length ? [about({ kind: 'OptionTwice' })] : []),
    ...(correct.length === 0 ? [about({ kind: 'NoKey' })] : []),
    ...(kind === 'single' && correct.length > 1 ? [about({ kind: 'OneKeyOnly' })] : []),
  ];
}

const at = (problem: ContentProblem, ...path: (string | number)[]): ContentFault => ({ path, problem });

import { itemFindings } from './item-findings';
import { keyPatterns } from './key-patterns';
import { twinFindings } from './twins';
import { finding, type ItemFinding, type WrittenItem } from './written-item';

/** On fewer questions a level says little about anyone. */
const LEAST_QUESTIONS = 6;

/** The exit quizzes of a module, and what it certifies. */
interface CheckedQuiz {
  readonly file: string;
  readonly certifies: readonly string[];
  readonly items: readonly WrittenItem[];
}

/** The entry test in a competence. */
interface CheckedBank {
  readonly file: string;
  readonly items: readonly WrittenItem[];
}

/** Everything that can be seen of an academy's questions without knowing their subject, by name and place. */
export function checkItems(quizzes: readonly CheckedQuiz[], banks: readonly CheckedBank[]): ItemFinding[] {
  const ofQuizzes = quizzes.flatMap(({ items }) => items);
  const ofBanks = banks.flatMap(({ items }) => items);
  return [
    ...[...ofQuizzes, ...ofBanks].flatMap(itemFindings),
    ...quizzes.flatMap(tooFew),
    ...[...quizzes, ...banks].flatMap(({ file, items }) => keyPatterns({ file, path: '' }, items)),
    ...keyPatterns({ file: 'content', path: '' }, ofQuizzes),
    ...keyPatterns({ file: 'entry-tests', path: '' }, ofBanks),
    ...twinFindings(ofQuizzes, ofBanks),
  ];
}

function tooFew({ file, certifies, items }: CheckedQuiz): ItemFinding[] {
  return certifies.flatMap((certified) => {
    const asked = items.filter(({ competenceId }) => competenceId === certified).length;
    return asked >= LEAST_QUESTIONS
      ? []
      : [
          finding({ file, path: '' }, 'warning', {
            kind: 'TooFewQuestions',
            competenceId: certified,
            asked,
            least: LEAST_QUESTIONS,
          }),
        ];
  });
}

import fc from 'fast-check';
import { contentFaults, type ContentDraft } from './content-rules';
import { grade } from './quiz';

type Quiz = Extract<ContentDraft['parts'][number], { kind: 'quiz' }>;
type Question = Quiz['questions'][number];
const options = (ids: readonly string[]) => ids.map((id) => ({ id, textNl: id }));
const aQuestion = (given: Partial<Question> = {}): Question => ({
  ...{ id: 'q1', competenceId: 'lab.veil', kind: 'single', correct: ['a'] },
  options: options(['a', 'b']),
  ...given,
});
const quizOf = (questions: readonly Question[], passPercent = 80): ContentDraft => ({
  parts: [{ id: 'quiz', kind: 'quiz', passPercent, questions }],
});
const told = (draft: ContentDraft) =>
  contentFaults(draft, new Set(['lab.veil'])).map(({ path, problem }) => `${path.join('.')} ${problem.kind}`);

describe('The content of a module', () => {
  it('with a text and a quiz whose keys are among its options has no fault', () => {
    expect(told({ parts: [{ id: 'text', kind: 'text' }, ...quizOf([aQuestion()]).parts] })).toEqual([]);
  });

  it('has parts, and a quiz has questions and a percentage', () => {
    expect(told({ parts: [] })).toEqual(['parts NoPart']);
    expect(told(quizOf([], 0))).toEqual(['parts.0.passPercent NoPercentage', 'parts.0.questions NoQuestion']);
  });

  it.each<[string, Partial<Question>, string]>([
    ['a key that is no option', { correct: ['z'] }, 'correct UnknownOption'],
    ['no key', { correct: [] }, 'correct NoKey'],
    ['two keys to a single choice', { correct: ['a', 'b'] }, 'correct OneKeyOnly'],
    ['a key that is named twice', { kind: 'multiple', correct: ['a', 'a'] }, 'correct OptionTwice'],
    ['one option', { options: options(['a']) }, 'options TooFewOptions'],
    ['an option twice', { options: options(['a', 'b', 'B']) }, 'options.2.id IdTwice'],
    ['a competence that is not there', { competenceId: 'none' }, 'competenceId UnknownCompetence'],
  ])('has no question with %s', (_, given, fault) => {
    expect(told(quizOf([aQuestion(given)]))).toEqual([`parts.0.questions.0.${fault}`]);
  });

  it('without a fault can be answered right, whatever its keys', () => {
    const question = fc.record({
      kind: fc.constantFrom('single' as const, 'multiple' as const),
      correct: fc.array(fc.constantFrom('a', 'b', 'c', 'z'), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(question, (given) => {
        const one = aQuestion({ ...given, options: options(['a', 'b', 'c']) });
        const chosen = given.correct.filter((id) => id !== 'z');
        const answers = [{ questionId: 'q1', optionIds: given.kind === 'single' ? chosen.slice(0, 1) : chosen }];
        const questions = [{ ...one, promptNl: '', explanationNl: '' }];
        const canBePassed = chosen.length > 0 && grade({ questions, passPercent: 100 }, answers).passed;
        if (told(quizOf([one])).length === 0) expect(canBePassed).toBe(true);
        else expect(given.correct.length === 1 && canBePassed).toBe(false);
      }),
    );
  });
});

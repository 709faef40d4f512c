import type { QuizQuestion } from '@academy/contracts/catalogue';
import fc from 'fast-check';
import { answerFaults, draftFaults, grade } from './quiz';

const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, textNl: id }));
const aQuestion = (id: string, correct: readonly string[]): QuizQuestion => ({
  ...{ id, competenceId: 'x', promptNl: id, options, correct, explanationNl: '' },
  kind: correct.length > 1 ? 'multiple' : 'single',
});
const questions = [aQuestion('q1', ['a']), aQuestion('q2', ['b']), aQuestion('q3', ['a', 'c'])];
const answer = (questionId: string, ...optionIds: string[]) => ({ questionId, optionIds });
const perfect = [answer('q1', 'a'), answer('q2', 'b'), answer('q3', 'c', 'a')];

describe('Grading', () => {
  it('counts a question only when all its right answers were chosen, and no other', () => {
    const answers = [answer('q1', 'a'), answer('q2', 'c'), answer('q3', 'a')];
    expect(grade({ questions, passPercent: 70 }, answers)).toEqual({
      ...{ correct: 1, total: 3, passed: false },
      results: [
        { questionId: 'q1', correct: true },
        { questionId: 'q2', correct: false },
        { questionId: 'q3', correct: false },
      ],
    });
  });

  it.each([
    [66, true],
    [67, false],
  ])('is passed from the percentage on: two of three where %i is asked is %s', (passPercent, passed) => {
    expect(grade({ questions, passPercent }, [...perfect.slice(0, 2), answer('q3', 'b')]).passed).toBe(passed);
  });

  it('does not depend on the order of answers', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(perfect, { minLength: 3 }), (answers) => {
        expect(grade({ questions, passPercent: 100 }, answers)).toMatchObject({ correct: 3, passed: true });
      }),
    );
  });
});

describe('Answers', () => {
  it('fit when every question has one that is among its options', () => {
    expect(answerFaults(questions, perfect)).toEqual([]);
  });

  it('are told all that does not fit, question by question', () => {
    const answers = [answer('q1', 'a', 'b'), answer('q3', 'z'), answer('q9', 'a')];
    expect(answerFaults(questions, answers)).toEqual([
      { field: 'q9', problem: 'UnknownQuestion' },
      { field: 'q1', problem: 'OneAnswerOnly' },
      { field: 'q2', problem: 'NotAnswered' },
      { field: 'q3', problem: 'UnknownOption' },
    ]);
  });

  it('are one for each question', () => {
    expect(answerFaults(questions, [...perfect, answer('q1', 'b')])).toEqual([
      { field: 'q1', problem: 'AnsweredTwice' },
    ]);
  });

  it('to go on with later may be missing, and fit otherwise', () => {
    expect(draftFaults(questions, [answer('q3', 'a')])).toEqual([]);
    expect(draftFaults(questions, [])).toEqual([]);
    expect(draftFaults(questions, [answer('q1', 'a', 'b'), answer('q9', 'a')])).toEqual([
      { field: 'q9', problem: 'UnknownQuestion' },
      { field: 'q1', problem: 'OneAnswerOnly' },
    ]);
  });
});

import type { ItemProblem, KeyTrait } from '@academy/learning/core';
import { sayItemProblem } from './say-item-problem';

const shows = (trait: KeyTrait): ItemProblem => ({ kind: 'KeysShow', trait, times: 32, questions: 40, expected: 10 });
const as = { file: 'content/m.json', path: 'parts[0].questions[7]' };

describe('What questions betray is said to whoever keeps the folder', () => {
  it.each<[ItemProblem, string]>([
    [{ kind: 'SameAnswerTwice' }, 'offers the same answer twice'],
    [{ kind: 'AsksForWrongAndRight' }, 'asks for what is wrong and for the right answers in one breath'],
    [{ kind: 'KeyBeginsOtherwise', word: 'dat' }, 'only the right answer does not begin with "dat"'],
    [{ kind: 'AnswerStandsOut', longest: 90, next: 31 }, 'one answer has 90 characters and the next longest 31'],
    [
      { kind: 'TooFewQuestions', competenceId: 'lab.veil', asked: 5, least: 6 },
      'certifies lab.veil on 5 questions, not on 6',
    ],
    [{ kind: 'SameQuestion', as }, 'is the same question as content/m.json parts[0].questions[7]'],
    [{ kind: 'NearlySameQuestion', as }, 'asks nearly the same as content/m.json parts[0].questions[7]'],
  ])('%j: %s', (problem, sentence) => expect(sayItemProblem(problem)).toBe(sentence));

  it.each<[KeyTrait, string]>([
    [{ kind: 'Longest' }, 'the longest answer is right'],
    [{ kind: 'Shortest' }, 'the shortest answer is right'],
    [{ kind: 'GivesReason' }, 'an answer that gives a reason is right'],
    [{ kind: 'MiddleNumber' }, 'a number in the middle is right'],
    [{ kind: 'AtPlace', optionId: 'b' }, 'answer b is right'],
    [{ kind: 'NumberOfKeys', keys: 1 }, 'exactly 1 answer is right'],
    [{ kind: 'NumberOfKeys', keys: 2 }, 'exactly 2 answers are right'],
  ])('%j: %s', (trait, sentence) =>
    expect(sayItemProblem(shows(trait))).toBe(`${sentence} in 32 of 40 questions, where about 10 are expected`),
  );
});

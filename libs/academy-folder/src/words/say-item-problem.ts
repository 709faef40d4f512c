import type { ItemProblem, KeyTrait } from '@academy/learning/core';

type Told<Kind> = Extract<ItemProblem, { readonly kind: Kind }>;
type Shown<Kind> = Extract<KeyTrait, { readonly kind: Kind }>;

const traits: { readonly [Kind in KeyTrait['kind']]: (trait: Shown<Kind>) => string } = {
  Longest: () => 'the longest answer is right',
  Shortest: () => 'the shortest answer is right',
  GivesReason: () => 'an answer that gives a reason is right',
  MiddleNumber: () => 'a number in the middle is right',
  AtPlace: ({ optionId }) => `answer ${optionId} is right`,
  NumberOfKeys: ({ keys }) => `exactly ${keys} ${keys === 1 ? 'answer is' : 'answers are'} right`,
};

const sayTrait = <Kind extends KeyTrait['kind']>(trait: Shown<Kind>): string =>
  (traits[trait.kind] as (trait: Shown<Kind>) => string)(trait);

const words: { readonly [Kind in ItemProblem['kind']]: (problem: Told<Kind>) => string } = {
  SameAnswerTwice: () => 'offers the same answer twice',
  AsksForWrongAndRight: () => 'asks for what is wrong and for the right answers in one breath',
  KeyBeginsOtherwise: ({ word }) => `only the right answer does not begin with "${word}"`,
  AnswerStandsOut: ({ longest, next }) => `one answer has ${longest} characters and the next longest ${next}`,
  TooFewQuestions: ({ competenceId, asked, least }) =>
    `certifies ${competenceId} on ${asked} questions, not on ${least}`,
  KeysShow: ({ trait, times, questions, expected }) =>
    `${sayTrait(trait)} in ${times} of ${questions} questions, where about ${expected} are expected`,
  SameQuestion: ({ as }) => `is the same question as ${as.file} ${as.path}`,
  NearlySameQuestion: ({ as }) => `asks nearly the same as ${as.file} ${as.path}`,
};

/** What is wrong with a question, or with several, in words for whoever keeps the folder. */
export const sayItemProblem = <Kind extends ItemProblem['kind']>(problem: Told<Kind>): string =>
  (words[problem.kind] as (problem: Told<Kind>) => string)(problem);

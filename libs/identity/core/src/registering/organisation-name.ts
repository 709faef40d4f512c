import { textProblem, tidyText } from '@academy/kernel';

const LONGEST_NAME = 120;

export type OrganisationNameProblem = 'NameMissing' | 'NameTooLong' | 'NameUnreadable';

/** A name as it is kept: one space between its parts. */
export const organisationNameOf = (typed: string): string => tidyText(typed).replace(/\s+/g, ' ');

/** What is wrong with a name in the spelling of `organisationNameOf`: it needs a letter or digit, as 3M does. */
export function organisationNameProblem(name: string): OrganisationNameProblem | undefined {
  if (name === '') return 'NameMissing';
  if (name.length > LONGEST_NAME) return 'NameTooLong';
  const isReadable = textProblem(name, { longest: LONGEST_NAME, lines: 'one' }) === undefined;
  return isReadable && /[\p{L}\p{N}]/u.test(name) ? undefined : 'NameUnreadable';
}

/** Words that say in which form, or of what kind, an organisation is, and not which. */
const commonWords = new Set([
  ...['bv', 'nv', 'vof', 'cv', 'ua', 'holding', 'groep', 'group', 'nederland', 'stichting', 'vereniging', 'cooperatie'],
  ...['de', 'het', 'een', 'van', 'voor', 'en', 'the', 'of', 'and', 'college', 'school', 'scholengemeenschap', 'roc'],
]);

/** The words that tell an organisation from others, in plain letters; all of them where none does. */
function tellingWords(name: string): readonly string[] {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  // `b.v.` is one word, as `bv` is.
  const words = plain.replace(/\./g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !commonWords.has(word));
  return telling.length > 0 ? telling : words;
}

/** The shortest word of which the other's may be a longer form. */
const SHORTEST_BEGINNING = 5;

const isSameWord = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short === long || (short.length >= SHORTEST_BEGINNING && long.startsWith(short));
};

const standIn = (words: readonly string[], others: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => others.some((other) => isSameWord(word, other)));

/** A name as it is held against others: worked out once, however many there are. */
export interface ComparedName {
  readonly tellingWords: readonly string[];
}

export const comparedName = (name: string): ComparedName => ({ tellingWords: tellingWords(name) });

/**
 * Whether two names may well be of the same organisation: every telling word of one stands in the other, as it is or as the
 * beginning of a longer word. A proposal for somebody to look at, never a decision.
 */
export const isLikeName = (one: ComparedName, other: ComparedName): boolean =>
  standIn(one.tellingWords, other.tellingWords) || standIn(other.tellingWords, one.tellingWords);

// cspell:ignore ingen ings aeiouyjs aeou
/** Lower case without accents, so that `oefening` finds `Oefening` and `coordinatie` finds `Coördinatie`. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a text, plain, in its order. */
export const wordsOf = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words that everything has, so that nobody looks for them: of both languages. */
const small = new Set(
  wordsOf(
    'aan als bij dat de deze die dit een en er het hoe ik in is je met mijn naar niet of om onze op over te tot uit van voor waar wat zijn a an and are at by for from how my of on or the to with your',
  ),
);

/** What is looked for by these words of a person: the small ones only when there are no others. */
export function soughtIn(text: string): readonly string[] {
  const words = [...new Set(wordsOf(text))];
  const telling = words.filter((word) => !small.has(word));
  return telling.length > 0 ? telling : words;
}

const endings = ['heden', 'ingen', 'ings', 'ing', 'en', 'es', 'ed', 'e', 's'] as const;
/** What must stay of a word for an ending to be one. */
const shortestStem = 3;
const mayLoseS = /[^aeiouyjs]s$/;

/**
 * What forms of one word have in common, in Dutch and in English: `robots` and `robot`, `lessen` and `les`, `taal` and
 * `talen`, `programming` and `programs`. It is no word itself, and only the same for the same rules.
 */
export function stemOf(word: string): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= shortestStem);
  const bare = !ending || (ending === 's' && !mayLoseS.test(word)) ? word : word.slice(0, -ending.length);
  return bare
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/([aeou])\1(?=[b-df-hj-np-tv-z]$)/, '$1')
    .replace(/z$/, 's')
    .replace(/v$/, 'f');
}

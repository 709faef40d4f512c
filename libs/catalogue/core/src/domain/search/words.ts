// cspell:ignore ingen ings aeiouyjs aeou
/**
 * Lower case without accents, and signs in their plain form, so that `oefening` finds `Oefening`, `coordinatie` finds
 * `Coördinatie` and `CO2` finds `CO₂`.
 */
const plain = (text: string): string =>
  (isPlain.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();

/** What stands between blanks, each with its parts: `lab-veiligheid` has two. */
export const chunksOf = (text: string): readonly (readonly string[])[] =>
  plain(text)
    .split(/\s+/u)
    .map((chunk) => chunk.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((parts) => parts.length > 0);

/** The words of a text, plain, in its order; one with a sign in it also as it is without. */
export const wordsOf = (text: string): string[] =>
  chunksOf(text).flatMap((parts) => (parts.length > 1 ? [...parts, parts.join('')] : parts));

const isPlain = /^[\u0020-\u007e]*$/;

/** The words of a text that are not written as they are looked for, in small letters, by how they are: `coördinatie`. */
export const writtenIn = (text: string): (readonly [plain: string, written: string])[] =>
  (isPlain.test(text) ? [] : (text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [])).flatMap((word) => {
    const written = word.toLowerCase();
    const [only, ...others] = wordsOf(written);
    return only === undefined || only === written || others.length > 0 ? [] : [[only, written] as const];
  });

/** Letters and figures of a word apart: `nen3140` is `nen` and `3140`. */
export const figuresApart = (word: string): readonly string[] => word.match(/\p{N}+|\P{N}+/gu) ?? [word];

/** Words that everything has, so that nobody looks for them: of both languages. */
const small = new Set(
  wordsOf(
    'aan als bij dat de deze die dit een en er het hoe ik in is je met mijn naar niet of om onze op over te tot uit van voor waar wat zijn a an and are at by for from how my of on or the to with your',
  ),
);

/** What is looked for by these words of a person, each with its parts: the small ones only when there are no others. */
export function soughtIn(text: string): readonly (readonly string[])[] {
  const words = [...new Map(chunksOf(text).map((parts) => [parts.join(''), parts])).values()];
  const telling = words.filter((parts) => !small.has(parts.join('')));
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

import type { Messages } from '@lingui/core';

type Word = Messages[string];

/** A catalogue as it is sent: all ids one after another, of six characters each, and what each says. */
export type Packed = readonly [ids: string, words: readonly Word[]];

const ID_LENGTH = 6;

/**
 * The same catalogue, a tenth less over the wire: ids, which cannot be compressed, apart from the words; and the words in the
 * order of the alphabet, so that those alike are beside each other. Throws where an id is of another length.
 */
export function packed(catalogue: Messages): Packed {
  const words = Object.entries(catalogue)
    .map(([id, said]) => ({ id, word: isOneText(said) ? said[0] : said }))
    .sort((a, b) => (JSON.stringify(a.word) < JSON.stringify(b.word) ? -1 : 1));
  const odd = words.find(({ id }) => id.length !== ID_LENGTH);
  if (odd)
    throw new Error(`The id ${odd.id} of a message has not ${ID_LENGTH} characters, so it could not be unpacked`);
  return [words.map(({ id }) => id).join(''), words.map(({ word }) => word)];
}

/** What `packed` was given. */
export const unpacked = ([ids, words]: Packed): Messages =>
  Object.fromEntries(
    words.map((word, at) => [
      ids.slice(at * ID_LENGTH, (at + 1) * ID_LENGTH),
      typeof word === 'string' ? [word] : word,
    ]),
  );

const isOneText = (said: Word): said is [string] =>
  Array.isArray(said) && said.length === 1 && typeof said[0] === 'string';

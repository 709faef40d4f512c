import { finding, isKey, plain, type ItemFinding, type WrittenItem } from './written-item';

/** Cosines of the weighted words of two questions, above which an author is asked to look. */
const ALIKE = { apart: 0.3, together: 0.6, words: 4 };
/** Two questions with so many numbers in common that few others have, tell one story with fewer words in common. */
const NUMBERS = { shared: 2, alike: 0.12, others: 4 };

/** A question as it is compared: by its letter, and by its words. */
interface Compared {
  readonly item: WrittenItem;
  readonly letter: string;
  readonly words: ReadonlySet<string>;
}

/**
 * Questions that ask the same: word for word is a fault, nearly so a warning. Between a quiz and an entry test less is
 * needed than within one of them, as the one must not teach the answers of the other. What has other words and the same
 * idea only a reader sees.
 */
export function twinFindings(quizzes: readonly WrittenItem[], banks: readonly WrittenItem[]): ItemFinding[] {
  const all = [...quizzes, ...banks].map((item): Compared => ({ item, letter: letterOf(item), words: wordsOf(item) }));
  const compare = comparing(all);
  const isBank = new Set(banks);
  const byLetter = new Map<string, WrittenItem>();
  return all.flatMap((one, at) => {
    const same = byLetter.get(one.letter);
    if (same) return [finding(one.item, 'fault', { kind: 'SameQuestion', as: place(same) })];
    byLetter.set(one.letter, one.item);
    return all
      .slice(0, at)
      .filter((other) => isTwin(compare(other, one), isBank.has(other.item) !== isBank.has(one.item)))
      .map(({ item }) => finding(one.item, 'warning', { kind: 'NearlySameQuestion', as: place(item) }));
  });
}

const place = ({ file, path }: WrittenItem) => ({ file, path });

/** The same for two questions that ask the same in the same words, in whatever order their options stand. */
const letterOf = ({ prompt, options }: WrittenItem): string =>
  JSON.stringify([plain(prompt), options.map(({ textNl }) => plain(textNl)).sort()]);

function isTwin({ words, numbers, alike }: Likeness, apart: boolean): boolean {
  if (!apart) return alike >= ALIKE.together;
  if (words >= ALIKE.words && alike >= ALIKE.apart) return true;
  return numbers >= NUMBERS.shared && alike >= NUMBERS.alike;
}

/** Numbers, and the first five letters of words of four and more, of the question and its right answers. */
function wordsOf(item: WrittenItem): ReadonlySet<string> {
  const text = [item.prompt, ...item.options.filter((option) => isKey(item, option)).map(({ textNl }) => textNl)].join(
    ' ',
  );
  const found = text.toLowerCase().match(/\d+(?:[.,]\d+)*|\p{L}{4,}/gu) ?? [];
  return new Set(found.map((word) => (/^\d/.test(word) ? word : word.slice(0, 5))));
}

interface Likeness {
  /** Words and numbers in common. */
  readonly words: number;
  /** Numbers of two digits and more in common that few other questions have. */
  readonly numbers: number;
  /** Cosine of the words, in which one weighs the more, the fewer questions have it (tf-idf): from 0 to 1. */
  readonly alike: number;
}

function comparing(all: readonly Compared[]): (a: Compared, b: Compared) => Likeness {
  const times = new Map<string, number>();
  for (const { words } of all) for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const weights = new Map([...times].map(([word, count]) => [word, Math.log(all.length / count) ** 2]));
  const telling = new Set(
    [...times].flatMap(([word, n]) => (/^\d{2,}/.test(word) && n <= NUMBERS.others ? [word] : [])),
  );
  const sum = (words: Iterable<string>): number => {
    let total = 0;
    for (const word of words) total += weights.get(word) ?? 0;
    return total;
  };
  const sizes = new Map(all.map(({ words }) => [words, Math.sqrt(sum(words))]));
  return (a, b) => {
    const shared: string[] = [];
    for (const word of a.words) if (b.words.has(word)) shared.push(word);
    const size = (sizes.get(a.words) ?? 0) * (sizes.get(b.words) ?? 0);
    return {
      words: shared.length,
      numbers: shared.filter((word) => telling.has(word)).length,
      alike: size === 0 ? 0 : sum(shared) / size,
    };
  };
}

import { farOut } from './chance';
import type { KeyTrait } from './item-problem';
import { isKey, type ItemFinding, type WrittenItem } from './written-item';

/**
 * A pattern is told when chance alone gives one as strong in fewer than so many cases. Ten patterns are looked for in a
 * group; over the few groups of an academy a false alarm is rare, and a small quiz can hardly show a pattern at all.
 */
const UNLIKELY = 0.001;

/** How many of `n` questions show a trait of the key, of which `p` is expected without a pattern. */
interface Pattern {
  readonly n: number;
  readonly k: number;
  readonly p: number;
  readonly shows: KeyTrait;
}

/** What a group of questions betrays about its keys to someone who knows nothing of the subject. */
export function keyPatterns(group: Pick<ItemFinding, 'file' | 'path'>, items: readonly WrittenItem[]): ItemFinding[] {
  const singles = items.filter(({ multiple, options }) => !multiple && options.length > 1);
  const patterns = [
    trait(singles, isLongest, { kind: 'Longest' }),
    trait(singles, isShortest, { kind: 'Shortest' }),
    trait(singles, givesReason, { kind: 'GivesReason' }),
    trait(singles, isMiddleNumber, { kind: 'MiddleNumber' }),
    ...['a', 'b', 'c', 'd'].map((optionId) => trait(singles, isAt(optionId), { kind: 'AtPlace', optionId })),
    keyCounts(items.filter(({ multiple }) => multiple)),
  ];
  return patterns
    .filter(({ n, k, p }) => farOut(n, k, p) < UNLIKELY)
    .map(({ n, k, p, shows }) => ({
      ...group,
      severity: 'warning',
      problem: { kind: 'KeysShow', trait: shows, times: k, questions: n, expected: Math.round(n * p) },
    }));
}

/** The options of a question that have a trait; empty where the question says nothing about it. */
type Trait = (item: WrittenItem) => readonly { readonly id: string }[];

function trait(items: readonly WrittenItem[], having: Trait, shows: KeyTrait): Pattern {
  const telling = items
    .map((item) => ({ item, marked: having(item) }))
    .filter(({ item, marked }) => marked.length > 0 && marked.length < item.options.length);
  const expected = telling.reduce((sum, { item, marked }) => sum + marked.length / item.options.length, 0);
  const k = telling.filter(({ item, marked }) => marked.some((option) => isKey(item, option))).length;
  return { n: telling.length, k, p: telling.length === 0 ? 0.5 : expected / telling.length, shows };
}

const byLength =
  (better: (a: number, b: number) => boolean): Trait =>
  ({ options }) => {
    const best = options.filter((one) =>
      options.every((other) => other === one || better(one.textNl.length, other.textNl.length)),
    );
    return best.length === 1 ? best : [];
  };
const isLongest = byLength((a, b) => a > b);
const isShortest = byLength((a, b) => a < b);

const reason = /\b(want|omdat|zodat|doordat|dus)\b/i;
const givesReason: Trait = ({ options }) => options.filter(({ textNl }) => reason.test(textNl));

const isAt =
  (id: string): Trait =>
  ({ options }) =>
    options.filter((option) => option.id === id);

/** The number that an answer begins with; Dutch writes 1.200,5. */
function numberIn(text: string): number {
  const written = /^[−-]?\d[\d.]*(,\d+)?/.exec(text.trim())?.[0] ?? '';
  return Number.parseFloat(written.replace(/\./g, '').replace(',', '.').replace('−', '-'));
}

const isMiddleNumber: Trait = ({ options }) => {
  const numbers = options.map(({ textNl }) => numberIn(textNl));
  if (numbers.some(Number.isNaN)) return [];
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return options.filter((_, at) => numbers[at] !== least && numbers[at] !== most);
};

/** Where several answers may be right, one number of right answers must not be the rule. */
function keyCounts(multiples: readonly WrittenItem[]): Pattern {
  const times = [1, 2, 3, 4].map((keys) => multiples.filter(({ correct }) => correct.length === keys).length);
  const k = Math.max(...times, Math.ceil(multiples.length / 2));
  const keys = times.indexOf(Math.max(...times)) + 1;
  return { n: multiples.length, k, p: 0.5, shows: { kind: 'NumberOfKeys', keys } };
}

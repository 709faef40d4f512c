import { finding, isKey, plain, type ItemFinding, type WrittenItem } from './written-item';

/** An option stands out when it is so much longer than the next one, as a share and in characters. */
const PADDED = { times: 1.8, characters: 40 };

/** Words that shape a whole sentence; an article before a noun says nothing. */
const shaping = new Set([
  'dat',
  'om',
  'omdat',
  'doordat',
  'als',
  'wanneer',
  'ja',
  'nee',
  'that',
  'because',
  'yes',
  'no',
]);

const asksForWrong = /\b(onjuist|onjuiste|niet juist|fout|foute)\b/i;
const asksForRight = /kies alle juiste/i;

/** What is wrong with one question, whatever stands around it. */
export function itemFindings(item: WrittenItem): ItemFinding[] {
  return [...sameOptions(item), ...contradictoryStem(item), ...oddOneOut(item), ...paddedOption(item)];
}

function sameOptions(item: WrittenItem): ItemFinding[] {
  const texts = item.options.map(({ textNl }) => plain(textNl));
  return new Set(texts).size === texts.length ? [] : [finding(item, 'fault', { kind: 'SameAnswerTwice' })];
}

/** "Which are wrong? Choose all right answers" cannot be answered. */
function contradictoryStem(item: WrittenItem): ItemFinding[] {
  const question =
    item.prompt
      .replace(/kies alle.*$/i, '')
      .split(/(?<=[.!])\s/)
      .at(-1) ?? '';
  return asksForRight.test(item.prompt) && asksForWrong.test(question)
    ? [finding(item, 'warning', { kind: 'AsksForWrongAndRight' })]
    : [];
}

/** The key alone begins with another word than all the rest: grammar gives it away. */
function oddOneOut(item: WrittenItem): ItemFinding[] {
  const first = (text: string): string => plain(text).split(/[\s,:;]/)[0] ?? '';
  const words = new Set(item.options.filter((option) => !isKey(item, option)).map(({ textNl }) => first(textNl)));
  const keys = item.options.filter((option) => isKey(item, option)).map(({ textNl }) => first(textNl));
  const [word = ''] = words;
  const gives = !item.multiple && item.options.length > 3 && words.size === 1 && shaping.has(word);
  return gives && !keys.includes(word) ? [finding(item, 'warning', { kind: 'KeyBeginsOtherwise', word })] : [];
}

function paddedOption(item: WrittenItem): ItemFinding[] {
  const lengths = item.options.map(({ textNl }) => textNl.length).sort((a, b) => b - a);
  const [longest = 0, next = 0] = lengths;
  return longest > next * PADDED.times && longest - next > PADDED.characters
    ? [finding(item, 'warning', { kind: 'AnswerStandsOut', longest, next })]
    : [];
}

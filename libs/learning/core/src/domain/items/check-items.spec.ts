import fc from 'fast-check';
import { checkItems } from './check-items';
import type { ItemProblem } from './item-problem';
import type { WrittenItem } from './written-item';

const letters = ['a', 'b', 'c', 'd'];

const item = (at: number, over: Partial<WrittenItem> = {}): WrittenItem => ({
  file: 'content/m.json',
  path: `parts[0].questions[${at}]`,
  competenceId: 'lab.veil',
  multiple: false,
  prompt: `vraag${at}`,
  options: letters.map((id, index) => ({ id, textNl: `antwoord ${at} ${'x'.repeat(index)}` })),
  correct: [letters[at % 4] ?? 'a'],
  ...over,
});
const many = (n: number, over: (at: number) => Partial<WrittenItem> = () => ({})): WrittenItem[] =>
  Array.from({ length: n }, (_, at) => item(at, over(at)));
const told = (items: readonly WrittenItem[], banks: readonly WrittenItem[] = []): ItemProblem[] =>
  checkItems(
    [{ file: 'content/m.json', certifies: ['lab.veil'], items }],
    banks.length === 0 ? [] : [{ file: 'entry-tests/lab.veil.json', items: banks }],
  ).map(({ problem }) => problem);

describe('Questions', () => {
  it('with keys spread over the places and lengths betray nothing', () => {
    expect(told(many(40))).toEqual([]);
  });

  it('betray a longest answer that is never right', () => {
    expect(told(many(80, (at) => ({ correct: [letters[at % 3] ?? 'a'] })))).toContainEqual({
      kind: 'KeysShow',
      trait: { kind: 'Longest' },
      times: 0,
      questions: 80,
      expected: 20,
    });
  });

  it('betray a longest answer that is always right', () => {
    expect(told(many(20, () => ({ correct: ['d'] })))).toContainEqual({
      kind: 'KeysShow',
      trait: { kind: 'Longest' },
      times: 20,
      questions: 20,
      expected: 5,
    });
  });

  it('betray reasons that only wrong answers give', () => {
    const reasoned = many(40, (at) => ({
      options: letters.map((id) => ({ id, textNl: id === letters[at % 4] ? `dit ${at}` : `${id} want ${at}` })),
    }));
    expect(told(reasoned)).toContainEqual({
      kind: 'KeysShow',
      trait: { kind: 'GivesReason' },
      times: 0,
      questions: 40,
      expected: 30,
    });
  });

  it('betray numbers of which the key is always in the middle', () => {
    const numbers = many(20, (at) => ({
      options: letters.map((id, index) => ({ id, textNl: `${index + 1},5 kW ${at}` })),
      correct: [at % 2 === 0 ? 'b' : 'c'],
    }));
    expect(told(numbers)).toContainEqual({
      kind: 'KeysShow',
      trait: { kind: 'MiddleNumber' },
      times: 20,
      questions: 20,
      expected: 10,
    });
  });

  it('betray that several answers always means two', () => {
    expect(told(many(32, () => ({ multiple: true, correct: ['a', 'c'] })))).toContainEqual({
      kind: 'KeysShow',
      trait: { kind: 'NumberOfKeys', keys: 2 },
      times: 32,
      questions: 32,
      expected: 16,
    });
  });

  it('are too few for what they certify below six', () => {
    expect(told(many(5))).toEqual([{ kind: 'TooFewQuestions', competenceId: 'lab.veil', asked: 5, least: 6 }]);
    expect(told(many(6))).toEqual([]);
  });

  it('that offer one answer twice are a fault, in other letters and spaces too', () => {
    const options = [
      ...item(0).options.slice(0, 2),
      { id: 'c', textNl: ' Antwoord  0 ' },
      { id: 'd', textNl: 'anders' },
    ];
    const found = checkItems([{ file: 'f', certifies: [], items: [item(0, { options })] }], []);
    expect(found).toMatchObject([
      { severity: 'fault', path: 'parts[0].questions[0]', problem: { kind: 'SameAnswerTwice' } },
    ]);
  });

  it('that ask for what is wrong and for what is right contradict themselves', () => {
    const prompt = 'Een collega ruimt op. Welke handelingen zijn onjuist? Kies alle juiste antwoorden.';
    expect(told([...many(6), item(7, { prompt })])).toEqual([{ kind: 'AsksForWrongAndRight' }]);
    const right = 'Een leerling maakt een fout. Wat doe je? Kies alle juiste antwoorden.';
    expect(told([...many(6), item(7, { prompt: right })])).toEqual([]);
  });

  it('give a key away by grammar where all other answers begin alike', () => {
    const options = letters.map((id) => ({ id, textNl: id === 'd' ? 'Weinig, het kan zijn' : `Dat het ${id} zo is` }));
    expect(told([...many(6), item(7, { options, correct: ['d'] })])).toEqual([
      { kind: 'KeyBeginsOtherwise', word: 'dat' },
    ]);
  });

  it('of a quiz that an entry test asks too are told, with fewer words in common where the numbers are the same', () => {
    const quiz = item(7, {
      prompt: 'Een model scoort 99% op trainingsfoto’s van lassen en 71% op nieuwe. Welke stap is zinvol?',
    });
    const bank = item(8, {
      prompt: 'Een beslisboom haalt 99% op de trainingsdata en 71% op de testdata. Wat is de duiding?',
    });
    expect(told([...many(6), quiz], [...many(6, (at) => ({ prompt: `andere${at}` })), bank])).toEqual([
      { kind: 'NearlySameQuestion', as: { file: 'content/m.json', path: 'parts[0].questions[7]' } },
    ]);
  });

  it('are a fault where the same one stands there twice', () => {
    expect(told([...many(6), item(0)])).toEqual([
      { kind: 'SameQuestion', as: { file: 'content/m.json', path: 'parts[0].questions[0]' } },
    ]);
  });

  it('in a small quiz show no pattern of places, whatever the keys are', () => {
    const keys = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(keys, (correct) => {
        const items = correct.map((key, at) => item(at, { correct: [key] }));
        expect(checkItems([{ file: 'f', certifies: [], items }], [])).toEqual([]);
      }),
    );
  });

  it('with any keys and lengths are looked at without a fault', () => {
    const texts = fc.uniqueArray(fc.string({ minLength: 1 }), {
      minLength: 4,
      maxLength: 4,
      selector: (text) => text.toLowerCase().replace(/\s+/g, ' ').trim(),
    });
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 12 }), (all) => {
        const items = all.map((options, at) =>
          item(at, { options: options.map((textNl, index) => ({ id: letters[index] ?? 'a', textNl })) }),
        );
        const found = checkItems([{ file: 'f', certifies: [], items }], []);
        expect(found.filter(({ severity }) => severity === 'fault')).toEqual([]);
      }),
    );
  });
});

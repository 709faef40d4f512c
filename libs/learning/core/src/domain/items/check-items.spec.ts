import fc from 'fast-check';
import { checkItems } from './check-items';
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
const told = (items: readonly WrittenItem[], banks: readonly WrittenItem[] = []): string[] =>
  checkItems(
    [{ file: 'content/m.json', certifies: ['lab.veil'], items }],
    banks.length === 0 ? [] : [{ file: 'entry-tests/lab.veil.json', items: banks }],
  ).map(({ message }) => message);

describe('Questions', () => {
  it('with keys spread over the places and lengths betray nothing', () => {
    expect(told(many(40))).toEqual([]);
  });

  it('betray a longest answer that is never right', () => {
    expect(told(many(80, (at) => ({ correct: [letters[at % 3] ?? 'a'] })))).toContain(
      'the longest answer is right in 0 of 80 questions, where about 20 are expected',
    );
  });

  it('betray a longest answer that is always right', () => {
    expect(told(many(20, () => ({ correct: ['d'] })))).toContain(
      'the longest answer is right in 20 of 20 questions, where about 5 are expected',
    );
  });

  it('betray reasons that only wrong answers give', () => {
    const reasoned = many(40, (at) => ({
      options: letters.map((id) => ({ id, textNl: id === letters[at % 4] ? `dit ${at}` : `${id} want ${at}` })),
    }));
    expect(told(reasoned)).toContain(
      'an answer that gives a reason is right in 0 of 40 questions, where about 30 are expected',
    );
  });

  it('betray numbers of which the key is always in the middle', () => {
    const numbers = many(20, (at) => ({
      options: letters.map((id, index) => ({ id, textNl: `${index + 1},5 kW ${at}` })),
      correct: [at % 2 === 0 ? 'b' : 'c'],
    }));
    expect(told(numbers)).toContain(
      'a number in the middle is right in 20 of 20 questions, where about 10 are expected',
    );
  });

  it('betray that several answers always means two', () => {
    expect(told(many(32, () => ({ multiple: true, correct: ['a', 'c'] })))).toContain(
      'exactly 2 answers are right in 32 of 32 questions, where about 16 are expected',
    );
  });

  it('are too few for what they certify below six', () => {
    expect(told(many(5))).toEqual(['certifies lab.veil on 5 questions, not on 6']);
    expect(told(many(6))).toEqual([]);
  });

  it('that offer one answer twice are a fault, in other letters and spaces too', () => {
    const options = [
      ...item(0).options.slice(0, 2),
      { id: 'c', textNl: ' Antwoord  0 ' },
      { id: 'd', textNl: 'anders' },
    ];
    const found = checkItems([{ file: 'f', certifies: [], items: [item(0, { options })] }], []);
    expect(found).toMatchObject([{ severity: 'fault', path: 'parts[0].questions[0]' }]);
  });

  it('that ask for what is wrong and for what is right contradict themselves', () => {
    const prompt = 'Een collega ruimt op. Welke handelingen zijn onjuist? Kies alle juiste antwoorden.';
    expect(told([...many(6), item(7, { prompt })])).toEqual([
      'asks for what is wrong and for the right answers in one breath',
    ]);
    const right = 'Een leerling maakt een fout. Wat doe je? Kies alle juiste antwoorden.';
    expect(told([...many(6), item(7, { prompt: right })])).toEqual([]);
  });

  it('give a key away by grammar where all other answers begin alike', () => {
    const options = letters.map((id) => ({ id, textNl: id === 'd' ? 'Weinig, het kan zijn' : `Dat het ${id} zo is` }));
    expect(told([...many(6), item(7, { options, correct: ['d'] })])).toEqual([
      'only the right answer does not begin with "dat"',
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
      'asks nearly the same as content/m.json parts[0].questions[7]',
    ]);
  });

  it('are a fault where the same one stands there twice', () => {
    expect(told([...many(6), item(0)])).toEqual(['is the same question as content/m.json parts[0].questions[0]']);
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

import { bankFaults, itemsInTwoBanks, type BankDraft } from './bank-rules';

const competences = [
  { id: 'ped.les', maxLevel: 4, safetyCritical: false },
  { id: 'lab.veil', maxLevel: 3, safetyCritical: true },
] as const;
type Item = BankDraft['items'][number];
const anItem = (at: number, given: Partial<Item> = {}): Item => ({
  ...{ id: `q${at}`, level: 2, correct: 'a' },
  options: ['a', 'b'].map((id) => ({ id, textNl: id })),
  ...given,
});
const aBank = (first: Partial<Item> = {}, size = 16): BankDraft => ({
  competenceId: 'ped.les',
  items: Array.from({ length: size }, (_, at) => anItem(at, at === 0 ? first : {})),
});

describe('An entry test', () => {
  it('has as many questions as one test may ask', () => {
    expect(bankFaults(aBank(), competences)).toEqual([]);
    expect(bankFaults(aBank({}, 15), competences)).toEqual([
      { path: ['items'], problem: { kind: 'TooFewItems', least: 16 } },
    ]);
  });

  it('is about a competence that is there, and not about safety', () => {
    const about = (competenceId: string) => bankFaults({ ...aBank(), competenceId }, competences);
    expect(about('none')).toMatchObject([{ path: ['competenceId'], problem: { kind: 'UnknownCompetence' } }]);
    expect(about('lab.veil')).toMatchObject([{ path: ['competenceId'], problem: { kind: 'OnlyCredentialsCount' } }]);
  });

  it('asks questions with their key among the options, at a level that there is', () => {
    const odd = { correct: 'z', level: 5, options: [{ id: 'a', textNl: 'a' }] } as const;
    expect(bankFaults(aBank(odd), competences).map(({ path, problem }) => [path.at(-1), problem.kind])).toEqual([
      ['options', 'TooFewOptions'],
      ['correct', 'UnknownOption'],
      ['level', 'AboveHighestLevel'],
    ]);
  });

  it('asks no question of another', () => {
    expect(itemsInTwoBanks([aBank(), aBank({ id: 'own' }, 2)])).toEqual([
      { path: [1, 'items', 1, 'id'], problem: { kind: 'InOtherBank', id: 'q1', bank: 0 } },
    ]);
  });
});

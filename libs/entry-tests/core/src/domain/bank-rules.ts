import { idsTwice, under, type Fault, type IdTwice } from '@academy/kernel';
import type { CompetenceId, Level } from '@academy/contracts/competences';
import type { ItemText } from './item';
import { MOST_ITEMS } from './stopping';

export type BankProblem =
  | IdTwice
  | { readonly kind: 'TooFewItems'; readonly least: number }
  | { readonly kind: 'TooFewOptions'; readonly least: number }
  | { readonly kind: 'UnknownCompetence'; readonly competenceId: CompetenceId }
  | { readonly kind: 'OnlyCredentialsCount' }
  | { readonly kind: 'UnknownOption'; readonly option: string }
  | { readonly kind: 'AboveHighestLevel'; readonly highest: Level };

type BankFault = Fault<BankProblem>;

/** The questions of the entry test in a competence. */
export interface BankDraft {
  readonly competenceId: CompetenceId;
  readonly items: readonly Pick<ItemText, 'id' | 'level' | 'options' | 'correct'>[];
}

export interface CompetenceOfBank {
  readonly id: CompetenceId;
  readonly maxLevel: Level;
  readonly safetyCritical: boolean;
}

const LEAST_OPTIONS = 2;

/** What is wrong with the questions of a test by themselves, and with their competence where competences are known. */
export function bankFaults({ competenceId, items }: BankDraft, competences?: readonly CompetenceOfBank[]): BankFault[] {
  const competence = competences?.find(({ id }) => id === competenceId);
  const about = (problem: BankProblem): BankFault => ({ path: ['competenceId'], problem });
  const highest = competence?.maxLevel ?? 5;
  return [
    ...(competences && !competence ? [about({ kind: 'UnknownCompetence', competenceId })] : []),
    ...(competence?.safetyCritical ? [about({ kind: 'OnlyCredentialsCount' })] : []),
    // A test asks so many questions at most; a bank with fewer cannot give one.
    ...(items.length < MOST_ITEMS
      ? [{ path: ['items'], problem: { kind: 'TooFewItems', least: MOST_ITEMS } as const }]
      : []),
    ...idsTwice(['items'], items),
    ...items.flatMap((item, index) => under(['items', index], itemFaults(item, highest))),
  ];
}

function itemFaults({ level, options, correct }: BankDraft['items'][number], highest: Level): BankFault[] {
  const problems: [string, BankProblem | false][] = [
    ['options', options.length < LEAST_OPTIONS && { kind: 'TooFewOptions', least: LEAST_OPTIONS }],
    ['correct', !options.some(({ id }) => id === correct) && { kind: 'UnknownOption', option: correct }],
    ['level', level > highest && { kind: 'AboveHighestLevel', highest }],
  ];
  return [
    ...idsTwice(['options'], options),
    ...problems.flatMap(([field, problem]) => (problem ? [{ path: [field], problem }] : [])),
  ];
}

export interface InOtherBank {
  readonly kind: 'InOtherBank';
  readonly id: string;
  /** Place of the bank that has it first. */
  readonly bank: number;
}

/** Questions are known by their id alone, whatever test they are in; twice in one test is told by that test. */
export function itemsInTwoBanks(banks: readonly Pick<BankDraft, 'items'>[]): Fault<InOtherBank>[] {
  const firsts = new Map<string, number>();
  return banks.flatMap(({ items }, bank) =>
    items.flatMap(({ id }, index) => {
      const first = firsts.get(id) ?? bank;
      firsts.set(id, first);
      return first === bank
        ? []
        : [{ path: [bank, 'items', index, 'id'], problem: { kind: 'InOtherBank' as const, id, bank: first } }];
    }),
  );
}

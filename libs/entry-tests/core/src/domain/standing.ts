import { addMonths, dayOf, type Day } from '@academy/kernel';
import { isOpen, type Attempt } from './attempt';
import type { Item, TestedLevel } from './item';
import { MOST_ITEMS } from './stopping';

/** No question is put to one person twice within so many months, and no test in a competence given twice. */
const MONTHS_BETWEEN = 6;

/** What someone can do about a test in a competence on a day. */
export type Standing =
  | { readonly kind: 'Begun'; readonly attempt: Attempt }
  | { readonly kind: 'Available'; readonly fresh: readonly Item[] }
  | { readonly kind: 'Later'; readonly from: Day }
  | { readonly kind: 'None' };

export interface StandingFacts {
  /** The questions in use. */
  readonly bank: readonly Item[];
  /** This person's tests in the competence, latest first. */
  readonly attempts: readonly Attempt[];
  /** When this person last saw a question. */
  readonly seen: ReadonlyMap<Item['id'], Day>;
}

export function standingOf({ bank, attempts, seen }: StandingFacts, today: Day): Standing {
  const open = attempts.find((attempt) => isOpen(attempt, today));
  if (open) return { kind: 'Begun', attempt: open };
  if (!isEnough(bank)) return { kind: 'None' };
  const from = [...bank.map(({ id }) => againFrom(seen.get(id)))].sort()[MOST_ITEMS - 1] ?? today;
  const next = [from, againFrom(lastCompleted(attempts))].sort().at(-1) as Day;
  if (next > today) return { kind: 'Later', from: next };
  return { kind: 'Available', fresh: freshIn({ bank, seen }, today) };
}

/** The questions that this person did not see lately. */
export const freshIn = ({ bank, seen }: Pick<StandingFacts, 'bank' | 'seen'>, today: Day): readonly Item[] =>
  bank.filter(({ id }) => againFrom(seen.get(id)) <= today);

/** A test may need this many questions; with fewer in the bank there is none. */
export const isEnough = (bank: readonly unknown[]): boolean => bank.length >= MOST_ITEMS;

/** The highest level that a bank tells from the one below. */
export const highestIn = (bank: readonly Pick<Item, 'level'>[]): TestedLevel =>
  bank.reduce<TestedLevel>((top, { level }) => (level > top ? level : top), 1);

/** Text order is calendar order; before it all is the day of what never was. */
const everSince = '0000-01-01' as Day;

const againFrom = (last: Day | undefined): Day => (last === undefined ? everSince : addMonths(last, MONTHS_BETWEEN));

/** The day on which a test was taken to its end; undefined of one that is open or was given up. */
const completedOn = ({ state, endedAt }: Attempt): Day | undefined =>
  endedAt !== null && (state === 'measured' || state === 'inconclusive') ? dayOf(endedAt) : undefined;

const lastCompleted = (attempts: readonly Attempt[]): Day | undefined =>
  attempts.map(completedOn).find((day) => day !== undefined);

/** How many of these tests were taken to their end in the months in which none is given twice. */
export const takenLately = (attempts: readonly Attempt[], today: Day): number =>
  attempts.map(completedOn).filter((day) => day !== undefined && againFrom(day) > today).length;

import type { Level } from '@academy/contracts/competences';
import { fits } from './person-fit';
import { measured, type Answered, type Measured } from './measurement';

/** Nobody's level rests on fewer answers, however clear they are. */
export const FEWEST_ITEMS = 8;
/** About half an hour. */
export const MOST_ITEMS = 16;
/**
 * In levels. Planners count a test's evidence with a standard deviation of .55; this leaves room for questions whose
 * difficulty is not well known yet.
 */
const certainEnough = 0.5;
/** Beyond this the answers contradict each other too much to say anything. */
const stillWorthSaying = 0.75;

export type Progress =
  | { readonly kind: 'Continue' }
  | ({ readonly kind: 'Measured' } & Measured)
  /** The answers do not point to one level. */
  | { readonly kind: 'Inconclusive' };

/** Whether a test goes on: until its answers are certain enough, or enough was asked, or nothing is left to ask. */
export function progressOf(answered: readonly Answered[], itemsLeft: number, highest: Level): Progress {
  const found = measured(answered, highest);
  const over = answered.length >= MOST_ITEMS || itemsLeft === 0;
  if (!over && (answered.length < FEWEST_ITEMS || found.spread > certainEnough)) return { kind: 'Continue' };
  const agrees = found.spread <= stillWorthSaying && fits(answered, found.level);
  const says = answered.length >= FEWEST_ITEMS && agrees;
  return says ? { kind: 'Measured', ...found } : { kind: 'Inconclusive' };
}

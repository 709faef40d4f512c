import type { DraftContentsInput } from '@academy/gql';
import type { Contents } from './api';

/** The parts of what a module says, in the order in which they are read. */
export const parts = [
  'titleNl',
  'titleEn',
  'summaryNl',
  'programmeNl',
  'hours',
  'contactHours',
  'form',
  'city',
  'languages',
  'sectors',
  'outcomes',
  'prerequisites',
  'validMonths',
] as const satisfies readonly (keyof DraftContentsInput)[];
export type Part = (typeof parts)[number];

type Said = Pick<Contents, Part> | DraftContentsInput;

/** What stands in no order, in one. */
const inOrder = (part: Part, value: unknown): unknown =>
  part === 'languages' || part === 'sectors' ? [...(value as readonly string[])].sort() : (value ?? null);

const textOf = (part: Part, said: Said) => JSON.stringify(inOrder(part, said[part]));

/** Which parts of two do not say the same. */
export const differing = (one: Said, other: Said): Part[] =>
  parts.filter((part) => textOf(part, one) !== textOf(part, other));

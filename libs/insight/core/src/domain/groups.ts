import type { Region } from '@academy/contracts/catalogue';

/** Where someone is: a part of the country, or nobody knows. */
export const areas = ['north', 'north-west', 'east', 'south-west', 'south-east', 'unknown'] as const;
export type Area = Exclude<Region, 'online'> | 'unknown';

/** People in some areas together, rounded down. */
export interface Group {
  readonly areas: readonly Area[];
  readonly people: number;
}

/** Fewer people than this are never told of, whether there is one of them or none; and neither is what fewer than this did. */
export const SMALLEST_GROUP = 10;
/** Numbers of people are told in steps of this many, rounded down. */
const ROUNDED_TO = 5;
/** Areas with too few people are told of together from this many on: of two, ten people would say that both have some. */
const FEWEST_TOGETHER = 3;
/** So many may have gone since they were counted, without being seen to go (`steadied`). */
const MAY_BE_GONE = SMALLEST_GROUP - 1;
/** The most people of whom nobody hears. */
const MOST_HIDDEN = SMALLEST_GROUP + MAY_BE_GONE - 1;

/** Of so many people who were counted how many are there at the least, rounded down; less than ten are none. */
function toldOf(people: number): number {
  const sure = people - MAY_BE_GONE;
  return sure < SMALLEST_GROUP ? 0 : sure - (sure % ROUNDED_TO);
}

/**
 * What is told of the people who were counted in each area. An area with too few of them is told only together with the others
 * like it, as long as there are three or more; and of those together never more than can be where one of them has nobody: no
 * number is so high or so low that it says of one of them whether there is anybody. What is told adds up to all that anyone
 * hears: there is no total from which something could be taken away.
 */
export function groupsOf(counts: ReadonlyMap<Area, number>): Group[] {
  const alone = areas.filter((area) => toldOf(counts.get(area) ?? 0) > 0);
  const few = areas.filter((area) => !alone.includes(area));
  const together = toldOf(few.reduce((sum, area) => sum + (counts.get(area) ?? 0), 0));
  const most = toldOf(MOST_HIDDEN * (few.length - 1));
  return [
    ...alone.map((area) => ({ areas: [area], people: toldOf(counts.get(area) ?? 0) })),
    ...(few.length >= FEWEST_TOGETHER && together > 0 ? [{ areas: few, people: Math.min(together, most) }] : []),
  ];
}

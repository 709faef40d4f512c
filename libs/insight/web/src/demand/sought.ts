import type { AreaOnPage, LevelOnPage } from './api';

/** What of the demand is looked at; null is everything. */
export interface Chosen {
  readonly domain: string | null;
  readonly level: number | null;
  readonly area: AreaOnPage | null;
}

/** One line of the page: how many look for a level, and how many of them could be served. */
export interface Sought {
  readonly asked: LevelOnPage;
  /** At least so many; null where too few to be told of. */
  readonly people: number | null;
  /** Areas that were counted together with the chosen one. */
  readonly together: readonly AreaOnPage[];
  readonly modules: LevelOnPage['modules'];
  /** Places in editions to come; null where there is place for everyone. */
  readonly places: number | null;
  /** People more than places; null where it is not known how many people there are. */
  readonly short: number | null;
}

/**
 * The lines that are chosen, where most people are short of a place first, and those of whom nothing may be told last, what
 * there is least for in front.
 */
export function soughtIn(levels: readonly LevelOnPage[], { domain, level, area }: Chosen): Sought[] {
  return levels
    .filter((asked) => (domain === null || asked.domainId === domain) && (level === null || asked.level === level))
    .map((asked) => lineOf(asked, area))
    .sort((a, b) => orderOf(a, b).find((difference) => difference !== 0) ?? 0);
}

/** Whether it is online, or given where these people are; of people of whom nobody knows where they are, anywhere. */
const isWithin = ({ region }: LevelOnPage['modules'][number], areas: readonly AreaOnPage[]): boolean =>
  region === 'ONLINE' || areas.includes('UNKNOWN') || areas.some((area) => area === region);

const orderOf = (a: Sought, b: Sought): number[] => [
  (b.short ?? -1) - (a.short ?? -1),
  (b.people ?? -1) - (a.people ?? -1),
  a.modules.length - b.modules.length,
];

function lineOf(asked: LevelOnPage, area: AreaOnPage | null): Sought {
  const groups = area === null ? asked.people : asked.people.filter(({ areas }) => areas.includes(area));
  const people = groups.length === 0 ? null : sum(groups.map((group) => group.people));
  const together = area === null ? [] : groups.flatMap(({ areas }) => areas).filter((one) => one !== area);
  const modules = asked.modules.filter((module) => area === null || isWithin(module, [area, ...together]));
  const places = modules.some(({ freePlaces }) => freePlaces == null)
    ? null
    : sum(modules.map(({ freePlaces }) => freePlaces ?? 0));
  const short = people === null ? null : places === null ? 0 : Math.max(0, people - places);
  return { asked, people, together, modules, places, short };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

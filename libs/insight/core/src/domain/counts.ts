import { regionOf } from '@academy/catalogue/core';
import type { LevelRequirement } from '@academy/contracts/competences';
import type { TeacherId } from '@academy/contracts/identity';
import type { SoughtByTeacher } from '@academy/contracts/paths';
import type { Place } from '@academy/contracts/teachers';
import { areas, SMALLEST_GROUP, type Area } from './groups';

/** How many people of an area need a level. It is for the academy alone: what of it may be told, `groupsOf` says. */
export interface SoughtCount extends LevelRequirement {
  readonly area: Area;
  readonly people: number;
}

const keyOf = ({ competenceId, level }: LevelRequirement): string => `${competenceId} ${level}`;

/** The people of each area for each of these levels, those with nobody as well. */
export function countsOf(
  levels: readonly LevelRequirement[],
  sought: readonly SoughtByTeacher[],
  homes: ReadonlyMap<TeacherId, Place>,
): SoughtCount[] {
  const counts = new Map<string, number>();
  for (const one of sought) {
    const home = homes.get(one.teacherId);
    const area = (home && regionOf(home)) ?? 'unknown';
    for (const key of one.levels.map((level) => `${keyOf(level)} ${area}`)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return levels.flatMap(({ competenceId, level }) =>
    areas.map((area) => {
      const people = counts.get(`${keyOf({ competenceId, level })} ${area}`) ?? 0;
      return { competenceId, level, area, people };
    }),
  );
}

/** The counts of each level, by area. */
export function byLevel(counts: readonly SoughtCount[]): ReadonlyMap<string, ReadonlyMap<Area, number>> {
  const levels = new Map<string, Map<Area, number>>();
  for (const count of counts) {
    const ofLevel = levels.get(keyOf(count)) ?? new Map<Area, number>();
    levels.set(keyOf(count), ofLevel.set(count.area, count.people));
  }
  return levels;
}

/** Of one level, by area; of none when it was not counted. */
export const countsFor = (counts: ReturnType<typeof byLevel>, level: LevelRequirement): ReadonlyMap<Area, number> =>
  counts.get(keyOf(level)) ?? new Map<Area, number>();

/**
 * The counts of now, but of each level what they were before as long as fewer than ten people came, went or moved: no change
 * that anyone sees is the doing of fewer.
 */
export function steadied(before: readonly SoughtCount[], now: readonly SoughtCount[]): SoughtCount[] {
  const [was, is] = [byLevel(before), byLevel(now)];
  return now.map((count) => {
    const old = countsFor(was, count);
    const stands = old.size > 0 && moved(old, countsFor(is, count)) < SMALLEST_GROUP;
    return stands ? { ...count, people: old.get(count.area) ?? 0 } : count;
  });
}

/** At least so many people did something between these counts: who moves house goes in one area and comes in another. */
function moved(before: ReadonlyMap<Area, number>, now: ReadonlyMap<Area, number>): number {
  const differences = areas.map((area) => (now.get(area) ?? 0) - (before.get(area) ?? 0));
  const came = differences.reduce((sum, one) => sum + Math.max(0, one), 0);
  const went = differences.reduce((sum, one) => sum + Math.max(0, -one), 0);
  return Math.max(came, went);
}

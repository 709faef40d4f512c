import type { ModuleFacts, Region } from '@academy/contracts/catalogue';
import type { LevelRequirement } from '@academy/contracts/competences';
import type { SeatCount } from '@academy/contracts/enrolment';
import { regionOfModule } from '@academy/catalogue/core';
import type { Day } from '@academy/kernel';
import { byLevel, countsFor, type SoughtCount } from './counts';
import { groupsOf, type Group } from './groups';

/** A published module that brings people to a level, and how many more could follow it. */
export interface ServingModule {
  readonly facts: ModuleFacts;
  /** Where it is given; null when that is not known. */
  readonly region: Region | null;
  /** In editions that have not begun; null of what has none and begins on any day, with place for everyone. */
  readonly freePlaces: number | null;
}

/** A level that people look for, where they are as far as that may be told, and what there is for them. */
export interface SoughtLevel extends LevelRequirement {
  readonly people: readonly Group[];
  readonly modules: readonly ServingModule[];
}

/** What sought levels are worked out from. */
export interface DemandFacts {
  /** Levels that stand in the list whether anyone looks for them or not, so that being in it says nothing of people. */
  readonly levels: readonly LevelRequirement[];
  readonly counts: readonly SoughtCount[];
  readonly modules: readonly ModuleFacts[];
  readonly seats: ReadonlyMap<string, SeatCount>;
  readonly today: Day;
}

/** Ids of the editions in which a place can still be had. */
export const comingEditions = (modules: readonly ModuleFacts[], today: Day): string[] =>
  modules.flatMap(({ editions }) => editions.filter(({ start }) => start >= today).map(({ id }) => id));

export function soughtLevels({ levels, counts, modules, seats, today }: DemandFacts): SoughtLevel[] {
  const counted = byLevel(counts);
  const serving = modules.map((facts) => servingModule(facts, seats, today));
  return levels.map(({ competenceId, level }) => ({
    ...{ competenceId, level },
    people: groupsOf(countsFor(counted, { competenceId, level })),
    modules: serving.filter(({ facts }) =>
      facts.outcomes.some((outcome) => outcome.competenceId === competenceId && outcome.to >= level),
    ),
  }));
}

function servingModule(facts: ModuleFacts, seats: DemandFacts['seats'], today: Day): ServingModule {
  const isOpen = facts.editions.length === 0 && !facts.awaitsEditions;
  const free = comingEditions([facts], today).reduce((sum, id) => sum + (seats.get(id)?.free ?? 0), 0);
  return { facts, region: regionOfModule(facts) ?? null, freePlaces: isOpen ? null : free };
}

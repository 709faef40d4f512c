import type { LevelRequirement } from '@academy/contracts/competences';
import type { ModuleFacts } from '@academy/contracts/catalogue';
import { blocksOf, filterCodes, travelKm, type FilterCode } from '@academy/matching/core';
import { reach } from '../programme/follow';
import { byText, has, type Levels } from '../programme/levels';
import { needsOf, providersByCompetence, type PathModule, type Providers } from '../programme/path-module';
import { leadingTo } from '../programme/path-problem';
import type { PlanningQuestion } from './planning-question';

/** What keeps a module out of a path, in the order in which it is told: the teacher, its dates, or a filter. */
export const barCodes = ['BANNED', 'DATES', ...filterCodes] as const;
export type BarCode = 'BANNED' | 'DATES' | FilterCode;

/** A module of the catalogue, and what keeps this teacher out of it. */
export interface Offered {
  readonly module: PathModule;
  readonly facts: ModuleFacts;
  readonly blocks: readonly BarCode[];
}

/** The catalogue as one teacher meets it. */
export interface Offer {
  /** By the order of ids. */
  readonly all: readonly Offered[];
  /** Whole units in an hour, so that every module takes a whole number of them. */
  readonly unitsPerHour: number;
  readonly pinned: ReadonlySet<string>;
}

export const offerFor = (question: PlanningQuestion): Offer => {
  const catalogue = prepared(question.modules);
  return offerOf(catalogue.modules, catalogue, question);
};

/**
 * Of that offer no more than could lead from here to these levels, or to what is `wanted` or pinned in any case, with those:
 * open or not. Nothing else can be in a path there, or open one.
 */
export function offerTowards(question: PlanningQuestion, { levels, start, wanted }: Towards): Offer {
  const catalogue = prepared(question.modules);
  const inAnyCase = [...new Set([...(question.pinned ?? []), ...wanted])];
  const pinned = inAnyCase.flatMap((id) => catalogue.byId.get(id)?.counted ?? []);
  const leading = leadingTo(levels, pinned, start, catalogue.providers);
  const modules = catalogue.modules.filter(({ counted }) => leading.has(counted));
  return offerOf(modules, catalogue, question);
}

interface Towards {
  readonly levels: readonly LevelRequirement[];
  readonly start: Levels;
  readonly wanted: readonly string[];
}

function offerOf(modules: readonly Counted[], { byId, unitsPerHour }: Prepared, question: PlanningQuestion): Offer {
  const pinned = new Set((question.pinned ?? []).filter((id) => byId.has(id)));
  const previous = new Set(question.previous ?? []);
  const all = modules.map(({ facts, counted }) => ({
    facts,
    module: { ...counted, soft: softCost(facts, question, previous.has(facts.id)) },
    // Whoever has a seat is in already.
    blocks: pinned.has(facts.id) ? [] : barsOf(facts, question),
  }));
  return { all, unitsPerHour, pinned };
}

type CountedModule = Omit<PathModule, 'soft'>;

interface Counted {
  readonly facts: ModuleFacts;
  readonly counted: CountedModule;
}

interface Prepared {
  readonly unitsPerHour: number;
  readonly modules: readonly Counted[];
  readonly byId: ReadonlyMap<string, Counted>;
  readonly providers: Providers<CountedModule>;
}

const preparations = new WeakMap<readonly ModuleFacts[], Prepared>();

/** What is the same for every teacher, by the order of ids; worked out once a catalogue. */
function prepared(catalogue: readonly ModuleFacts[]): Prepared {
  const known = preparations.get(catalogue);
  if (known) return known;
  const unitsPerHour = unitsFor(catalogue.map(({ hours }) => hours));
  const modules = [...catalogue]
    .sort((a, b) => byText(a.id, b.id))
    .map((facts) => ({
      facts,
      counted: {
        id: facts.id,
        hours: Math.round(facts.hours * unitsPerHour),
        gives: facts.outcomes,
        needs: needsOf(facts),
      },
    }));
  const preparation = {
    ...{ unitsPerHour, modules },
    byId: new Map(modules.map((one) => [one.facts.id, one])),
    providers: providersByCompetence(modules.map(({ counted }) => counted)),
  };
  preparations.set(catalogue, preparation);
  return preparation;
}

/** Everything that keeps this teacher out of a module; empty when it is open. */
export function barsOf(facts: ModuleFacts, question: PlanningQuestion): readonly BarCode[] {
  const { banned = [], withoutDates = [], teacher } = question;
  const bars: BarCode[] = [];
  if (banned.includes(facts.id)) bars.push('BANNED');
  if (withoutDates.includes(facts.id)) bars.push('DATES');
  return [...bars, ...blocksOf(facts, teacher, question)];
}

/** The modules that are open when these filters do not count. */
export const openModules = (offered: readonly Offered[], without: ReadonlySet<BarCode> = new Set()): PathModule[] =>
  offered.filter(({ blocks }) => blocks.every((code) => without.has(code))).map(({ module }) => module);

/**
 * The modules that can be followed somehow from these levels, in the order in which they are given. What someone has a seat in is among them, whatever it
 * asks: only what it asks and nothing gives is left out of account.
 */
export function followable(modules: readonly PathModule[], start: Levels, pinned: ReadonlySet<string>): PathModule[] {
  const { order, stuck, levels } = reach(modules, start);
  const admitted = stuck.filter(({ id }) => pinned.has(id));
  if (admitted.length === 0) {
    const found = new Set(order);
    return modules.filter((module) => found.has(module));
  }
  const freed = modules.map((module) =>
    admitted.includes(module) ? { ...module, needs: module.needs.filter((need) => has(levels, need)) } : module,
  );
  return followable(freed, start, pinned);
}

/** Units in an hour: the fewest with which all these hours are whole numbers. */
function unitsFor(hours: readonly number[]): number {
  const fits = (units: number): boolean =>
    hours.every((value) => Number.isInteger(Math.round(value * units * 1e6) / 1e6));
  return [1, 2, 4, 5, 10, 20, 60, 100].find(fits) ?? 1000;
}

/** In the units of a kilometre of travel. */
const soft = { notInThePlanBefore: 2_000, mostTravel: 999, popularity: 10 } as const;

/**
 * What decides between plans of equal hours and modules, the first most: staying close to the plan before, little
 * travel, and providers who are chosen less.
 */
function softCost(facts: ModuleFacts, { teacher }: PlanningQuestion, wasPlanned: boolean): number {
  const travel = Math.min(soft.mostTravel, Math.round(travelKm(facts, teacher.limits.home) ?? 0));
  const popularity = Math.round(soft.popularity * Math.log10(1 + facts.enrolments));
  return (wasPlanned ? 0 : soft.notInThePlanBefore) + travel + popularity;
}

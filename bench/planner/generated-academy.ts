import type { ModuleFacts } from '@academy/contracts/catalogue';
import type { Competence, Level, LevelRequirement } from '@academy/contracts/competences';
import { addDays } from '@academy/kernel';
import type { PlanningQuestion } from '@academy/planner/core';
import { asOf } from './cohort';
import { Dice } from '@academy/kernel';

const COMPETENCES = 500;
const DEEPEST = 10;

export interface GeneratedAcademy {
  readonly modules: readonly ModuleFacts[];
  readonly competences: ReadonlyMap<string, Competence>;
  /** Editions without a free seat. */
  readonly full: ReadonlySet<string>;
}

/**
 * An academy of so many modules over 500 competences: 1 to 4 outcomes a module, 2 to 6 providers of each level that is
 * offered at all, chains of prerequisites up to 10 deep, and one in ten a bundle of several levels.
 */
export function generatedAcademy(size: number, seed: number): GeneratedAcademy {
  const dice = new Dice(seed);
  const ids = Array.from({ length: COMPETENCES }, (_, index) => `c${String(index).padStart(3, '0')}`);
  const base = new Map(ids.map((id) => [id, dice.between(0, DEEPEST - 5)]));
  const depthOf = ({ competenceId, level }: LevelRequirement): number => (base.get(competenceId) ?? 0) + level;
  const levels = ids.flatMap((competenceId) =>
    ([1, 2, 3, 4, 5] as const).map((level): LevelRequirement => ({ competenceId, level })),
  );
  // Low levels first, so that what is offered can be reached from nothing.
  const offered = levels.sort((a, b) => a.level - b.level).slice(0, Math.max(20, Math.floor((size * 1.9) / 4)));
  const [modules, full]: [ModuleFacts[], Set<string>] = [[], new Set()];
  for (let turn = 0; modules.length < size; turn += 1) {
    const main = offered[turn % offered.length] as LevelRequirement;
    modules.push(aModule(dice, modules.length, main, offered, depthOf, full));
  }
  return { modules, competences: new Map(ids.map((id) => [id, aCompetence(id)])), full };
}

const aCompetence = (id: string): Competence => ({
  ...{ id, domainId: 'x', nl: id, en: id, maxLevel: 5, halfLifeYears: 5, safetyCritical: false },
});

function aModule(
  dice: Dice,
  index: number,
  main: LevelRequirement,
  offered: readonly LevelRequirement[],
  depthOf: (requirement: LevelRequirement) => number,
  full: Set<string>,
): ModuleFacts {
  const bundle = dice.chance(0.1);
  const others = Array.from({ length: bundle ? dice.between(1, 3) : dice.oneOf([0, 0, 0, 1]) }, () =>
    dice.oneOf(offered),
  );
  const given = new Map([main, ...others].map((level) => [level.competenceId, level]));
  const outcomes = [...given.values()].map(({ competenceId, level }) => ({
    competenceId,
    from: (bundle && level > 1 ? level - 2 : level - 1) as Level,
    to: level,
  }));
  const depth = Math.min(...[...given.values()].map(depthOf));
  const prerequisites = Array.from({ length: dice.oneOf([0, 1, 1, 2]) }, () => dice.oneOf(offered)).filter(
    (need) => depthOf(need) < depth && !given.has(need.competenceId),
  );
  const id = `m${String(index).padStart(5, '0')}`;
  const hours = dice.between(4, 20) * outcomes.length;
  if (dice.chance(0.05)) full.add(`${id}-1`);
  return {
    ...{ id, titleNl: id, titleEn: id, organisationId: `o${index % 97}`, outcomes, prerequisites, hours },
    ...{ contactHours: 0, form: 'online', location: null, languages: ['nl'], sectors: ['vo'] },
    editions: [{ id: `${id}-1`, start: addDays(asOf, 30) }],
    ...{
      entry: null,
      certificate: { credential: id, validMonths: null },
      rating: null,
      enrolments: dice.between(0, 500),
    },
  };
}

/** A question about a generated academy whose targets lead back to at least this share of it. */
export function broadQuestion(academy: GeneratedAcademy, seed: number, share = 0.3): PlanningQuestion {
  const dice = new Dice(seed);
  const targets = new Map<string, { competenceId: string; level: Level; priority: number }>();
  while (closureOf(academy, [...targets.values()]) < share * academy.modules.length) {
    const { competenceId, to } = dice.oneOf(dice.oneOf(academy.modules).outcomes);
    targets.set(competenceId, { competenceId, level: to, priority: dice.between(1, 3) });
  }
  return {
    modules: academy.modules,
    framework: { competences: academy.competences },
    teacher: {
      limits: { sector: 'vo', languages: ['nl'], forms: ['online'], home: null, maxTravelKm: null },
      credentials: [],
      evidence: [],
    },
    targets: [...targets.values()],
    hoursBudget: null,
    asOf,
    full: academy.full,
  };
}

/** How many modules could matter for these targets. */
function closureOf({ modules }: GeneratedAcademy, targets: readonly LevelRequirement[]): number {
  const byCompetence = new Map<string, ModuleFacts[]>();
  for (const module of modules) {
    for (const { competenceId } of module.outcomes)
      byCompetence.set(competenceId, [...(byCompetence.get(competenceId) ?? []), module]);
  }
  const [seen, kept] = [new Set<string>(), new Set<ModuleFacts>()];
  const open = [...targets];
  for (let need = open.pop(); need; need = open.pop()) {
    const { competenceId, level } = need;
    if (level === 0 || seen.has(`${competenceId}@${level}`)) continue;
    seen.add(`${competenceId}@${level}`);
    for (const module of byCompetence.get(competenceId) ?? []) {
      const gives = module.outcomes.some((o) => o.competenceId === competenceId && o.from < level && level <= o.to);
      if (!gives || kept.has(module)) continue;
      kept.add(module);
      open.push(
        ...module.prerequisites,
        ...module.outcomes.map((o) => ({ competenceId: o.competenceId, level: o.from })),
      );
    }
  }
  return kept.size;
}

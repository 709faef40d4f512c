import type { ModuleFacts } from '@academy/contracts/catalogue';
import type { Competence, Level, LevelRequirement } from '@academy/contracts/competences';
import type { Evidence } from '@academy/contracts/teachers';
import { addDays, day } from '@academy/kernel';
import type { PlanningQuestion } from '../question/planning-question';

const asOf = day('2026-11-23');
const soon = addDays(asOf, 30);

/** Mulberry32: small, seeded, and the same on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

class Dice {
  constructor(private readonly random: () => number) {}
  below = (count: number): number => Math.floor(this.random() * count);
  between = (low: number, high: number): number => low + this.below(high - low + 1);
  chance = (share: number): boolean => this.random() < share;
  oneOf = <T>(from: readonly T[]): T => from[this.below(from.length)] as T;
}

const competences = ['a', 'b', 'c', 'd', 'e'].map((id): Competence => ({
  ...{ id, domainId: 'x', nl: id, en: id, maxLevel: 5, halfLifeYears: 5 },
  safetyCritical: id === 'e',
}));
export const smallFramework = { competences: new Map(competences.map((one) => [one.id, one])) };

export const aModule = (facts: Partial<ModuleFacts> & Pick<ModuleFacts, 'id'>): ModuleFacts => ({
  titleNl: facts.id,
  titleEn: facts.id,
  organisationId: 'o',
  outcomes: [],
  prerequisites: [],
  hours: 10,
  contactHours: 0,
  form: 'online',
  location: null,
  languages: ['nl'],
  sectors: ['vo'],
  editions: [{ id: `${facts.id}-1`, start: soon }],
  entry: null,
  certificate: { credential: facts.id, validMonths: null },
  rating: null,
  enrolments: 0,
  ...facts,
});

function moduleFrom(dice: Dice, index: number, full: Set<string>): ModuleFacts {
  const ids = [...competences.map(({ id }) => id)].sort(() => dice.between(-1, 1));
  const outcomes = ids.slice(0, dice.chance(0.25) ? 2 : 1).map((competenceId) => {
    const from = dice.between(0, 3) as Level;
    return { competenceId, from, to: Math.min(5, from + dice.between(1, 2)) as Level };
  });
  const others = ids.filter((id) => outcomes.every(({ competenceId }) => competenceId !== id));
  const prerequisites = others
    .slice(0, dice.oneOf([0, 0, 1, 1, 2]))
    .map((competenceId): LevelRequirement => ({ competenceId, level: dice.between(1, 2) as Level }));
  const module = aModule({
    id: `m${String(index).padStart(2, '0')}`,
    ...{ outcomes, prerequisites },
    hours: dice.oneOf([2, 3, 5, 8, 10, 12.5, 20]),
    sectors: dice.chance(0.9) ? ['vo'] : ['mbo'],
    form: dice.chance(0.9) ? 'online' : 'onsite',
    editions: [{ id: `e${index}`, start: soon }],
  });
  if (!dice.chance(0.93)) full.add(`e${index}`);
  return module;
}

function evidenceFrom(dice: Dice, index: number): Evidence {
  const base = {
    id: `ev${index}`,
    competenceId: dice.oneOf(competences).id,
    date: addDays(asOf, -dice.between(1, 900)),
  };
  const level = dice.between(1, 3) as Level;
  return { ...base, type: dice.oneOf(['self', 'quiz', 'certificate', 'assessor', 'diploma'] as const), level };
}

/** A random teacher in a random academy of at most `most` modules; the same seed gives the same. */
export function smallQuestion(seed: number, most = 10): PlanningQuestion {
  const dice = new Dice(randomFrom(seed));
  const full = new Set<string>();
  const modules = Array.from({ length: dice.between(3, most) }, (_, index) => moduleFrom(dice, index, full));
  const targets = competences
    .filter(() => dice.chance(0.4))
    .map(({ id }) => ({ competenceId: id, level: dice.between(1, 4) as Level, priority: dice.between(1, 3) }));
  return {
    modules,
    framework: smallFramework,
    teacher: {
      limits: { sector: 'vo', languages: ['nl'], forms: ['online'], home: null, maxTravelKm: null },
      credentials: [],
      evidence: Array.from({ length: dice.between(0, 4) }, (_, index) => evidenceFrom(dice, index)),
    },
    targets,
    hoursBudget: dice.chance(0.4) ? dice.between(5, 40) : null,
    ...{ asOf, full },
  };
}

/** The same question where these filters keep nobody out; for those that the generator uses. */
export function withoutFilters(question: PlanningQuestion, codes: readonly string[]): PlanningQuestion {
  const modules = question.modules.map((module) => ({
    ...module,
    ...(codes.includes('SECTOR') && { sectors: ['vo' as const] }),
    ...(codes.includes('FORM') && { form: 'online' as const }),
  }));
  return { ...question, modules, ...(codes.includes('FULL') && { full: new Set<string>() }) };
}

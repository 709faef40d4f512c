import type { Level } from '@academy/contracts/competences';
import type { Evidence, HeldCredential, Limits, Place } from '@academy/contracts/teachers';
import { addDays, day, type Day } from '@academy/kernel';
import type { Academy, Goal } from './academy';
import { Dice } from '@academy/kernel';

export const asOf: Day = day('2026-11-23');

/** A teacher of whom the truth is known, and what they can show of it. */
export interface SimulatedTeacher {
  readonly seed: number;
  readonly truth: ReadonlyMap<string, Level>;
  readonly evidence: readonly Evidence[];
  readonly credentials: readonly HeldCredential[];
  readonly limits: Limits;
  readonly goal: Goal;
  readonly hoursBudget: number;
}

/** How badly evidence shows the truth; each figure with where it comes from. */
export interface Noise {
  /** Levels; self-assessment correlates .29 with performance (Mabe and West 1982). */
  readonly selfSpread: number;
  /** Levels; supervisors rate .32 standard deviations lower, and people differ in how much they overrate. */
  readonly selfBias: number;
  readonly selfBiasSpread: number;
  /** Levels; assumed, of a short test and of an assessor's verdict. */
  readonly quizSpread: number;
  readonly assessorSpread: number;
}

export const usualNoise: Noise = {
  selfSpread: 1.2,
  selfBias: 0.35,
  selfBiasSpread: 0.6,
  quizSpread: 0.55,
  assessorSpread: 0.45,
};

/** Self-assessment 1.7 times as bad. */
export const worseSelf: Noise = {
  ...usualNoise,
  selfSpread: 1.2 * 1.7,
  selfBias: 0.35 * 1.7,
  selfBiasSpread: 0.6 * 1.7,
};

const homes: readonly Place[] = [
  { city: 'Amsterdam', lat: 52.37, lon: 4.89 },
  { city: 'Utrecht', lat: 52.09, lon: 5.12 },
  { city: 'Rotterdam', lat: 51.92, lon: 4.48 },
  { city: 'Zwolle', lat: 52.52, lon: 6.08 },
  { city: 'Eindhoven', lat: 51.44, lon: 5.47 },
  { city: 'Groningen', lat: 53.22, lon: 6.57 },
  { city: 'Goes', lat: 51.5, lon: 3.89 },
  { city: 'Maastricht', lat: 50.85, lon: 5.69 },
];

/** The same seed gives the same cohort. */
export const cohort = (academy: Academy, count: number, seed: number, noise: Noise = usualNoise): SimulatedTeacher[] =>
  Array.from({ length: count }, (_, index) => aTeacher(academy, seed * 100_003 + index, noise));

export const asLevel = (value: number): Level => Math.max(0, Math.min(5, Math.round(value))) as Level;

function aTeacher(academy: Academy, seed: number, noise: Noise): SimulatedTeacher {
  const dice = new Dice(seed);
  const goal = dice.oneOf(academy.goals);
  const truth = truthOf(dice, academy, goal);
  const credentials: HeldCredential[] = [];
  const evidence = evidenceOf(dice, academy, truth, noise, credentials);
  const forms = (['online', 'blended', 'onsite', 'placement'] as const).filter(
    (form) => form === 'online' || dice.chance(0.9),
  );
  return {
    ...{ seed, truth, evidence, credentials, goal },
    hoursBudget: dice.between(60, 240),
    limits: {
      sector: dice.oneOf(goal.sectors),
      languages: dice.chance(0.5) ? ['nl', 'en'] : ['nl'],
      forms,
      home: dice.oneOf(homes),
      maxTravelKm: dice.oneOf([40, 70, 100, 150]),
    },
  };
}

/** What the goal assumes, a home field or two, and here and there something else. */
function truthOf(dice: Dice, { competences }: Academy, { assumedEntry, targets }: Goal): Map<string, Level> {
  const domains = [...new Set([...competences.values()].map(({ domainId }) => domainId))];
  const home = new Set([dice.oneOf(domains), dice.oneOf(domains)]);
  const aimed = new Set(targets.map(({ competenceId }) => competenceId));
  const truth = new Map<string, Level>();
  for (const { id, domainId, maxLevel } of competences.values()) {
    const assumed = assumedEntry[id] ?? 0;
    const own = home.has(domainId) ? dice.between(0, 4) : dice.chance(0.12) ? dice.between(1, 3) : 0;
    // Whoever aims at something knows a little of it more often than not.
    const started = aimed.has(id) && dice.chance(0.35) ? dice.between(1, 3) : 0;
    const level = Math.min(maxLevel, Math.max(assumed, own, started)) as Level;
    if (level > 0) truth.set(id, level);
  }
  return truth;
}

function evidenceOf(
  dice: Dice,
  { competences }: Academy,
  truth: ReadonlyMap<string, Level>,
  noise: Noise,
  credentials: HeldCredential[],
): Evidence[] {
  const bias = dice.normal(noise.selfBias, noise.selfBiasSpread);
  const evidence: Evidence[] = [];
  for (const competence of competences.values()) {
    const level = truth.get(competence.id) ?? 0;
    const piece = (type: 'self' | 'quiz' | 'assessor' | 'certificate', shown: Level, date: Day, validUntil?: Day) =>
      evidence.push({
        id: `${competence.id}:${type}`,
        competenceId: competence.id,
        type,
        level: shown,
        date,
        ...(validUntil && { validUntil }),
      });
    const ago = (years: number): Day => addDays(asOf, -Math.round(365.25 * years));
    if (competence.safetyCritical) {
      safetyCredential(dice, competence.id, level, piece, ago, credentials);
      continue;
    }
    if (level === 0 && !dice.chance(0.3)) continue;
    piece('self', asLevel(dice.normal(level + bias, noise.selfSpread)), ago(dice.next()));
    if (level > 0 && dice.chance(0.4)) {
      const years = dice.next() * 12;
      // What was certified then has faded since by what the half-life says.
      const faded = 1.75 * (1 - 2 ** (-years / competence.halfLifeYears));
      piece('certificate', asLevel(level + faded), ago(years));
    }
    if (dice.chance(0.2)) piece('quiz', asLevel(dice.normal(level, noise.quizSpread)), ago(dice.next() * 2));
    if (dice.chance(0.08)) piece('assessor', asLevel(dice.normal(level, noise.assessorSpread)), ago(dice.next() * 2));
  }
  return evidence;
}

/** Of safety someone has a valid credential, one that expired, or none at all. */
function safetyCredential(
  dice: Dice,
  competenceId: string,
  level: Level,
  piece: (type: 'certificate', shown: Level, date: Day, validUntil?: Day) => void,
  ago: (years: number) => Day,
  credentials: HeldCredential[],
): void {
  if (level === 0) return;
  const expired = dice.chance(0.5);
  const obtained = ago(expired ? 4 + dice.next() * 4 : dice.next() * 2);
  const validUntil = addDays(obtained, 3 * 365);
  piece('certificate', level, obtained, validUntil);
  if (competenceId === 'lab.veil') credentials.push({ credential: 'labveiligheid', obtained, validUntil });
}

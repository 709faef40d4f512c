import type { EvidenceCalibration, PointCalibration, PointEvidence } from '@academy/contracts/matching';
import type { Day } from '@academy/kernel';
import { expectedFrom, likelihoodIn, type Weighted } from './expectation';
import { guards } from './guards';
import type { JudgedCase } from './judged-cases';

type Points = EvidenceCalibration['points'];

/** What is learned of one kind of evidence, and from how many people. */
export interface LearnedPoint extends PointCalibration {
  readonly type: PointEvidence;
  readonly people: number;
}

export type EvidenceLearned =
  | { readonly kind: 'TooFewPeople'; readonly people: number }
  | {
      readonly kind: 'Calibrated';
      /** All kinds: those of which too little is known as they were. */
      readonly points: Points;
      readonly learned: readonly LearnedPoint[];
      readonly people: number;
      readonly from: Day;
      readonly until: Day;
      /** After each round; never falls. */
      readonly logLikelihoods: readonly number[];
    };

/** An assessor's verdict is what the others are measured by, so it is never learned itself. */
const learnable = ['self', 'years', 'quiz'] as const;

const most = { rounds: 300, gainPerCase: 1e-6 } as const;
/** Levels; wider or narrower is a sign of bad data, not of a kind of evidence. */
const bounds = { spread: [0.3, 2.5], bias: [-1.5, 1.5] } as const;

/**
 * Learns how far each kind of evidence spreads and how much it overrates, from people whose level was judged later.
 *
 * Model: a person's true level L of a competence is one of 0 to 5, with chances π; each piece of kind t that is a years
 * older than the verdict is y ~ N(L + bₜ, σₜ² + (.12·a)²), and with a fixed small chance anything at all. That chance is
 * what data show; `likelihoodAround` takes a larger one for what was only said, since a plan is to be safe with the odd one.
 * π is estimated along, and then thrown away: who comes to be judged is no picture of all teachers.
 *
 * Fitted by EM (Dempster, Laird, Rubin, J. Royal Stat. Soc. B 39, 1977); as the age widens the spread the M-step has no
 * closed form, so b is maximised given σ and then σ given b (ECM: Meng and Rubin, Biometrika 80, 1993), which keeps the
 * promise that the likelihood never falls. A test has no bias by definition. A kind with fewer than 50 people, and every
 * kind when nobody reaches that, stays as it is in `points`.
 */
export function calibrateEvidence(cases: readonly JudgedCase[], points: Points): EvidenceLearned {
  const people = peopleByType(cases);
  const types = learnable.filter((type) => (people.get(type) ?? 0) >= guards.peopleForEvidence);
  if (types.length === 0) return { kind: 'TooFewPeople', people: Math.max(0, ...people.values()) };
  const { points: fitted, logLikelihoods } = fit(cases, points, types);
  const days = cases.map(({ on }) => on).sort();
  return {
    kind: 'Calibrated',
    points: fitted,
    learned: types.map((type) => ({ type, ...fitted[type], people: people.get(type) ?? 0 })),
    people: new Set(cases.map(({ person }) => person)).size,
    from: days[0] as Day,
    until: days.at(-1) as Day,
    logLikelihoods,
  };
}

/** People of whom a piece of this kind can be held against a later verdict. */
function peopleByType(cases: readonly JudgedCase[]): ReadonlyMap<PointEvidence, number> {
  const people = new Map<PointEvidence, Set<number>>();
  for (const { person, measured } of cases) {
    for (const { type } of measured.slice(1)) people.set(type, (people.get(type) ?? new Set()).add(person));
  }
  return new Map([...people].map(([type, who]) => [type, who.size]));
}

function fit(cases: readonly JudgedCase[], start: Points, types: readonly (typeof learnable)[number][]) {
  const logLikelihoods: number[] = [];
  let points = start;
  let levels: readonly number[] = [1, 1, 1, 1, 1, 1].map((one) => one / 6);
  for (let round = 0; round < most.rounds; round += 1) {
    const expected = expectedFrom(cases, points, levels);
    const gain = expected.logLikelihood - (logLikelihoods.at(-1) ?? Number.NEGATIVE_INFINITY);
    logLikelihoods.push(expected.logLikelihood);
    if (gain < most.gainPerCase * cases.length) break;
    levels = expected.levels;
    const better = types.map((type) => [type, maximised(type, expected.byType[type], points[type])]);
    points = { ...points, ...(Object.fromEntries(better) as Partial<Points>) };
  }
  return { points, logLikelihoods };
}

/** One conditional maximisation: the bias given the spread, then the spread given that bias. */
function maximised(type: PointEvidence, pieces: readonly Weighted[], before: PointCalibration): PointCalibration {
  const bias = type === 'quiz' ? before.bias : within(bounds.bias, bestBias(pieces, before.spread));
  const spread = bestSpread(pieces, bias, before.spread);
  const kept = likelihoodIn(pieces, { spread: before.spread, bias });
  return likelihoodIn(pieces, { spread, bias }) > kept ? { spread, bias } : { spread: before.spread, bias };
}

const within = ([low, high]: readonly [number, number], value: number): number => Math.min(high, Math.max(low, value));

/** The mean of what is off, weighed by how sure it is. */
function bestBias(pieces: readonly Weighted[], spread: number): number {
  let [sum, total] = [0, 0];
  for (const { off, aged, weight } of pieces) {
    const precision = weight / (spread * spread + aged);
    sum += precision * off;
    total += precision;
  }
  return total > 0 ? sum / total : 0;
}

/**
 * Golden-section search over the logarithm of the spread (Kiefer 1953), around the spread before: a round needs to come
 * closer, not to arrive.
 */
function bestSpread(pieces: readonly Weighted[], bias: number, before: number): number {
  const at = (log: number): number => likelihoodIn(pieces, { spread: Math.exp(log), bias });
  const ratio = (Math.sqrt(5) - 1) / 2;
  let low = Math.log(within(bounds.spread, before / 1.25));
  let high = Math.log(within(bounds.spread, before * 1.25));
  let [left, right] = [high - ratio * (high - low), low + ratio * (high - low)];
  let [atLeft, atRight] = [at(left), at(right)];
  while (high - low > 2e-3) {
    if (atLeft > atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - ratio * (high - low);
      atLeft = at(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + ratio * (high - low);
      atRight = at(right);
    }
  }
  return Math.exp((low + high) / 2);
}

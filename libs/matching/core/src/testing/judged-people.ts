import type { PointEvidence } from '@academy/contracts/matching';
import { day } from '@academy/kernel';
import { designCalibration } from '../domain/calibration';
import { prior } from '../domain/chances';
import type { JudgedCase, Measured } from '../learned/judged-cases';

type Truth = Partial<Record<PointEvidence, { readonly spread: number; readonly bias: number }>>;

/** A named generator of chances, so that a failing case can be made again (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const normal = (next: () => number): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

function levelFrom(next: () => number): number {
  let left = next();
  return prior.findIndex((chance) => (left -= chance) < 0);
}

interface Options {
  readonly seed: number;
  readonly people: number;
  readonly truth: Truth;
  /** Evidence as people give it: whole levels from 0 to 5. */
  readonly rounded?: boolean;
  /** The kinds that each person has; the verdict is a test unless it says otherwise. */
  readonly kinds?: readonly PointEvidence[];
  readonly verdict?: 'quiz' | 'assessor';
}

/** People with a known true level, what they show of it, and the verdict that came later. */
export function judgedPeople({ seed, people, truth, rounded = false, kinds = ['self'], verdict = 'quiz' }: Options) {
  const next = seeded(seed);
  const show = (type: PointEvidence, level: number, age: number): Measured => {
    const { spread, bias } = truth[type] ?? designCalibration.points[type];
    const wild = next() < 0.03;
    const seen = wild ? 6 * next() - 0.5 : level + bias + Math.hypot(spread, 0.12 * age) * normal(next);
    return { type, age, seen: rounded ? Math.min(5, Math.max(0, Math.round(seen))) : seen };
  };
  return Array.from({ length: people }, (_, person): JudgedCase => {
    const level = levelFrom(next);
    const guesses = kinds.map((type) => show(type, level, 3 * next()));
    return { person, on: day('2026-10-01'), measured: [show(verdict, level, 0), ...guesses] };
  });
}

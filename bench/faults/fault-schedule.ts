import { Dice } from '@academy/kernel';

export type Victim = 'worker' | 'api' | 'postgres' | 'redis' | 'redisEmptied';

/** What falls once, when this share of all wishes is answered. */
export interface Moment {
  readonly at: number;
  readonly victim: Victim;
}

/** How far a pause is from what it is on average, at most. */
const UNEVEN = 0.25;
const REDIS_AT = { redis: 0.45, redisEmptied: 0.85 } as const;

interface MomentTerms {
  readonly seed: number;
  readonly queue: 'postgres' | 'redis';
  /** How often the database ends at once. */
  readonly postgres: number;
}

/** What falls seldom: not by the clock, so that it comes at the same point of the work however fast a machine is. */
export function momentsOf({ seed, queue, postgres }: MomentTerms): readonly Moment[] {
  const dice = new Dice(seed);
  const near = (at: number): number => at + 0.1 * (dice.next() - 0.5);
  const moments = Array.from({ length: postgres }, (_, nth): Moment => {
    return { at: near((nth + 0.5) / postgres), victim: 'postgres' };
  });
  const redis = (['redis', 'redisEmptied'] as const).map((victim) => ({ at: near(REDIS_AT[victim]), victim }));
  return [...moments, ...(queue === 'redis' ? redis : [])].sort((a, b) => a.at - b.at);
}

/** How much longer or shorter than usual each pause between two kills is, without end. */
export function* unevenPauses(seed: number): Generator<number, never> {
  const dice = new Dice(seed);
  for (;;) yield 1 + UNEVEN * (2 * dice.next() - 1);
}

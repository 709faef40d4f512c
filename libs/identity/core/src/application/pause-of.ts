import { pauseAfter, type Patience } from '../domain/pause';
import type { FailedTries, Guesser } from './failed-tries';

/** Whole seconds until the next try; 0 or less for none. After a pause there is one try, whoever asks together. */
export async function pauseOf(tries: FailedTries, guesser: Guesser, patience: Patience, now: Date): Promise<number> {
  const before = await tries.of(guesser, now);
  const pause = pauseAfter(before?.count ?? 0, patience);
  if (!before || pause === 0) return 0;
  const left = Math.ceil(pause - (now.getTime() - before.lastAt.getTime()) / 1_000);
  return left > 0 || (await tries.claim(guesser, before.lastAt, now)) ? left : pause;
}

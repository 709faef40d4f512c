/** Attempts at one quiz that failed, one after the other, up to the last one. */
export interface Failures {
  readonly count: number;
  readonly lastAt: Date;
}

const MINUTE = 60_000;

/**
 * Until when one waits after failed attempts; undefined when one may try now. The pause after the n-th failure in a row
 * lasts n² minutes: the first is over before the texts were read again, and whoever guesses waits longer each time.
 */
export function pausedUntil(failures: Failures | undefined, now: Date): Date | undefined {
  if (!failures || failures.count === 0) return undefined;
  const until = new Date(failures.lastAt.getTime() + failures.count ** 2 * MINUTE);
  return until > now ? until : undefined;
}

import type { Check } from '@academy/kernel';

/** What differs from what should be: ids by kind, of every kind that is looked for. */
export type Differences = ReadonlyMap<Check, readonly string[]>;

interface Reconciling {
  /** What is younger may be under way still, and is not told. */
  readonly olderThanSeconds: number;
  readonly mend: boolean;
  /** Told of each kind that could not be mended because of a fault; the others are. */
  readonly onFault?: (check: Check, fault: unknown) => void;
}

/** Looks for every kind of difference, mends what may be mended when asked to, and answers what differs in the end. */
export async function reconcile(
  checks: readonly Check[],
  { olderThanSeconds, mend, onFault }: Reconciling,
): Promise<Differences> {
  if (mend) {
    for (const check of checks) {
      const ids = await look(check, olderThanSeconds);
      if (ids.length === 0) continue;
      await check.mend(ids).catch((fault: unknown) => onFault?.(check, fault));
    }
  }
  const found = new Map<Check, readonly string[]>();
  for (const check of checks) found.set(check, await look(check, olderThanSeconds));
  return found;
}

/**
 * What differs in two looks, one after the other. Contexts are asked one by one, so what is completed just now may be seen in
 * one and not yet in the other: that is no difference.
 */
async function look(check: Check, olderThanSeconds: number): Promise<readonly string[]> {
  const first = await check.find(olderThanSeconds);
  if (first.length === 0) return first;
  const second = new Set(await check.find(olderThanSeconds));
  return first.filter((id) => second.has(id));
}

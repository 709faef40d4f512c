import type { AlreadyDone, Cause, Day } from '@academy/kernel';
import type { SoughtCount } from '../domain/counts';

/** What was counted last. */
export interface Counted {
  readonly counts: readonly SoughtCount[];
  /** The day on which it was; null as long as nothing was counted. */
  readonly on: Day | null;
}

/** The last count of what is sought where: totals, of nobody. */
export interface DemandStore {
  counted(): Promise<Counted>;
  /** Everything written inside becomes visible together, or not at all; for one cause once. */
  once<T>(cause: Cause, work: (tx: DemandTransaction) => Promise<T>): Promise<T | AlreadyDone>;
}

export interface DemandTransaction {
  /** What was counted last; nobody else counts until the transaction ends. */
  lock(): Promise<readonly SoughtCount[]>;
  /** Keeps these instead of what was counted before. */
  replace(counts: readonly SoughtCount[], on: Day): Promise<void>;
}

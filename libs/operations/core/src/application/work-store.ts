import type { FailureKind } from '../domain/work';

/** One piece of work: news, and who hears it. */
export interface WorkId {
  readonly eventId: string;
  readonly name: string;
}

/** One piece of work, or all of a kind that failed for one kind of reason. */
export type WhichWork = WorkId | { readonly name: string; readonly kind: FailureKind };

/** Work that waits to be done; what is written in one transaction becomes visible together, or not at all. */
export interface WorkStore {
  transact<T>(work: (tx: WorkTransaction) => Promise<T>): Promise<T>;
}

export interface WorkTransaction {
  /** Where it stands, which nobody else changes until the work is done; undefined where there is no such work. */
  lock(id: WorkId): Promise<{ readonly isDone: boolean } | undefined>;
  /** Has what failed tried now. What waits for that already is left; answers how much was not. */
  tryAgain(which: WhichWork): Promise<number>;
}

/** What kind of thing went wrong: what to do about it differs. */
export type FailureKind = 'UNREACHABLE' | 'NOT_LET_IN' | 'REFUSED' | 'BUSY' | 'DISK' | 'UNREADABLE' | 'FAULT';

/** Work of one kind: what one hearer has to do, and did. */
export interface WorkOfKind {
  /** `<context>.<what it does>`. */
  readonly name: string;
  /** Not done, and never failed; with what is done at this moment. */
  readonly waiting: number;
  /** Not done, and failed the last time. */
  readonly failing: number;
  /** When the oldest of what is not done was asked for. */
  readonly oldest: Date | null;
  readonly doneLastHour: number;
}

/** Work of one kind that failed for the same kind of reason. */
export interface FailingWork {
  readonly name: string;
  readonly kind: FailureKind;
  readonly count: number;
  /** Since when the first of them fails. */
  readonly since: Date;
}

/** By which terms what was not done is tried again. */
export interface TryTerms {
  /** Seconds before it is sent again the first times. */
  readonly pauseSeconds: number;
  /** By queue: hours after which it is not worth doing any more. */
  readonly worthHours?: Readonly<Record<string, number>>;
}

/** A process that does work, and is there. */
export interface WorkerThere {
  readonly queueAwaySince: Date | null;
  /** How much it is at, by name of the work. */
  readonly atWork: Readonly<Record<string, number>>;
  readonly terms: TryTerms;
}

/** How all work stands at `now`. */
export interface AllWork {
  readonly now: Date;
  readonly kinds: readonly WorkOfKind[];
  readonly failing: readonly FailingWork[];
  readonly workers: readonly WorkerThere[];
  /** When any worker was there last; null when that is longer ago than anyone remembers. */
  readonly workerSeenAt: Date | null;
  /** News that no worker took yet. */
  readonly untold: { readonly count: number; readonly oldest: Date | null };
  readonly lastDoneAt: Date | null;
}

/** The queue of work of a kind is that of its context. */
export const queueOf = (name: string): string => name.slice(0, name.indexOf('.'));

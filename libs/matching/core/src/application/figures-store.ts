import type { AccountId } from '@academy/contracts/identity';
import type { LearningDue } from '@academy/contracts/matching';
import type { AlreadyDone, Cause } from '@academy/kernel';
import type { Figures, FiguresId, FiguresKind, FiguresState } from '../learned/figures';
import type { LearningData } from '../learned/learn';

/** Where everything that is learned from comes from. */
export interface LearningDesk {
  read(): Promise<LearningData>;
}

/** What was decided about a version, by whom and why; `SUPERSEDED` when a newer proposal took its place by itself. */
export interface FiguresDecision {
  readonly figuresId: FiguresId;
  readonly action: 'PUT_IN_FORCE' | 'REPLACED' | 'WITHDRAWN' | 'SUPERSEDED';
  readonly decidedBy: AccountId | null;
  readonly decidedAt: Date;
  readonly reason: string | null;
}

/** What came of learning one kind of figures. */
export interface RunResult {
  readonly kind: FiguresKind;
  readonly outcome: 'PROPOSED' | 'NOTHING_NEW' | 'TOO_LITTLE_DATA';
  readonly people: number;
  /** People that it takes; null when there were enough. */
  readonly needed: number | null;
}

/** One time that was learned. */
interface LearningRun {
  readonly at: Date;
  /** The account that asked; null when the calendar or an operator did. */
  readonly askedBy: AccountId | null;
  readonly results: readonly RunResult[];
}

/** Versions of learned figures; what is written in one piece of work becomes visible together, or not at all. */
export interface FiguresStore {
  transact<T>(work: (tx: FiguresTransaction) => Promise<T>): Promise<T>;
  once<T>(cause: Cause, work: (tx: FiguresTransaction) => Promise<T>): Promise<T | AlreadyDone>;
  newId(): FiguresId;
}

export interface FiguresTransaction {
  /** Nobody else learns or decides until the work is done. */
  lock(): Promise<void>;
  find(id: FiguresId): Promise<Figures | undefined>;
  inForce<Kind extends FiguresKind>(kind: Kind): Promise<Figures<Kind>>;
  /** The version computed last, in whatever state. */
  newest(kind: FiguresKind): Promise<Figures>;
  proposed(kind: FiguresKind): Promise<Figures | undefined>;
  /** How many versions of a kind there ever were. */
  count(kind: FiguresKind): Promise<number>;
  add(figures: Figures): Promise<void>;
  setState(id: FiguresId, state: FiguresState): Promise<void>;
  addDecision(decision: FiguresDecision): Promise<void>;
  addRun(run: LearningRun): Promise<void>;
  publish(event: LearningDue): Promise<void>;
}

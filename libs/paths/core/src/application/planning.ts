import type { TeacherId } from '@academy/contracts/identity';
import type { AlreadyDone, Cause } from '@academy/kernel';
import type { CareerRoute } from '../domain/career-route';
import type { AdjustmentFacts } from '../domain/adjustment-faults';
import type { Adjustments } from '../domain/adjustments';
import type { KeptPath, PathId } from '../domain/kept-path';
import type { PinInTheWay } from '../planner/path-planner';
import type { TimedPlan } from '../planner/plan-in-time';
import type { Schedule } from '../schedule/schedule';

/** What a plan takes account of besides facts. */
export interface PlanWishes {
  readonly adjustments: Adjustments;
  /** Preferred among plans of equal hours. */
  readonly previous: readonly string[];
}

/** Gathers what a plan rests on and asks the planner; answers what it found. */
export interface PlanningDesk {
  planFor(teacherId: TeacherId, route: CareerRoute, wishes: PlanWishes): Promise<TimedPlan>;
  /** When the steps that are still to do are followed, as things are now. */
  scheduleOf(path: Pick<KeptPath, 'teacherId' | 'plan' | 'adjustments'>): Promise<Schedule>;
  /** What adjustments that name these editions are held against. */
  adjustmentFacts(teacherId: TeacherId, editionIds: readonly string[]): Promise<AdjustmentFacts>;
  /** Which of these modules, wanted by hand, cannot be followed. */
  pinsInTheWay(teacherId: TeacherId, route: CareerRoute, wishes: PlanWishes): Promise<readonly PinInTheWay[]>;
  /** Modules that this teacher completed. */
  completedBy(teacherId: TeacherId): Promise<ReadonlySet<string>>;
}

export interface CareerRoutes {
  /** The revision in force, or the one that is asked for. */
  find(slug: string, revision?: number): Promise<CareerRoute | undefined>;
}

/** Paths, one a teacher; what is written in one piece of work becomes visible together, or not at all. */
export interface PathStore {
  of(teacherId: TeacherId): Promise<KeptPath | undefined>;
  transact<T>(work: (tx: PathTransaction) => Promise<T>): Promise<T>;
  once<T>(cause: Cause, work: (tx: PathTransaction) => Promise<T>): Promise<T | AlreadyDone>;
  newId(): PathId;
}

export interface PathTransaction {
  /** The path, which nobody else changes until the work is done. */
  lock(teacherId: TeacherId): Promise<KeptPath | undefined>;
  keep(path: KeptPath): Promise<void>;
}

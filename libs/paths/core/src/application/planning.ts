import type { TeacherId } from '@academy/contracts/identity';
import type { AlreadyDone, Cause } from '@academy/kernel';
import type { CareerRoute } from '../domain/career-route';
import type { KeptPath, KeptPlan, PathId } from '../domain/kept-path';

/** Gathers what a plan rests on and asks the planner; answers what it found. */
export interface PlanningDesk {
  /** `previous`, when given, is preferred among plans of equal hours. */
  planFor(teacherId: TeacherId, route: CareerRoute, previous?: readonly string[]): Promise<KeptPlan>;
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

import type { ModuleSlug } from '@academy/contracts/catalogue';
import type { TeacherId } from '@academy/contracts/identity';
import type { AlreadyDone, Cause } from '@academy/kernel';
import type { CareerRoute } from '../domain/career-route';
import type { AdjustmentFacts } from '../domain/adjustment-faults';
import type { Adjustments, PinInTheWay, Plan, Schedule, TimedPlan } from '@academy/planner/core';
import type { KeptPath, PathId } from '../domain/kept-path';

/** What a plan takes account of besides facts. */
export interface PlanWishes {
  readonly adjustments: Adjustments;
  /** Preferred among plans of equal hours. */
  readonly previous: readonly string[];
}

/** A plan that says what it rests on. */
export interface BasedPlan extends TimedPlan {
  readonly plan: Plan & { readonly basis: string };
}

/**
 * Everything that a plan of one teacher to one goal rests on, gathered once: path, proposal, proof, previews and
 * explanations all come from it. The plans it gives carry the hash of it.
 */
export interface Dossier {
  /** Modules that this teacher completed, and of which what they gave still counts. */
  readonly done: ReadonlySet<ModuleSlug>;
  /** Modules that this teacher has a place in and that have nothing to do with the goal. */
  readonly beside: readonly ModuleSlug[];
  plan(): Promise<BasedPlan>;
  /** Which modules, wanted by hand, cannot be followed. */
  pinsInTheWay(): Promise<readonly PinInTheWay[]>;
  /** When the steps of a plan that are still to do are followed. */
  scheduleOf(plan: Plan): Promise<Schedule>;
  /** Whether everything that a plan depends on is as it is in here. */
  isOfToday(plan: Plan): Promise<boolean>;
}

/** Gathers what plans rest on, as things are now. */
export interface PlanningDesk<D extends Dossier = Dossier> {
  dossierOf(teacherId: TeacherId, route: CareerRoute, wishes: PlanWishes): Promise<D>;
  /** What adjustments that name these editions are held against. */
  adjustmentFacts(teacherId: TeacherId, editionIds: readonly string[]): Promise<AdjustmentFacts>;
  /** A short name that only this text has. */
  fingerprint(text: string): string;
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

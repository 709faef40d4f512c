import type { TeacherId } from '@academy/contracts/identity';
import type { AlreadyDone, Cause } from '@academy/kernel';
import type { PlanningDesk } from '../dossier/planning-desk';
import type { PlanningDossier } from '../dossier/planning-dossier';
import type { CareerRoute } from '../domain/career-route';
import type { KeptPath, PathId } from '../domain/kept-path';

export interface CareerRoutes {
  /** The revision in force, or the one that is asked for. */
  find(slug: string, revision?: number): Promise<CareerRoute | undefined>;
}

/** Paths, one a teacher; what is written in one piece of work becomes visible together, or not at all. */
export interface PathStore {
  of(teacherId: TeacherId): Promise<KeptPath | undefined>;
  /** Which of these teachers have a path. */
  having(teacherIds: readonly TeacherId[]): Promise<ReadonlySet<TeacherId>>;
  transact<T>(work: (tx: PathTransaction) => Promise<T>): Promise<T>;
  once<T>(cause: Cause, work: (tx: PathTransaction) => Promise<T>): Promise<T | AlreadyDone>;
  /** Notes that nothing is to be done for these causes; answers those for which that is new. */
  nothingFor(causes: readonly Cause[]): Promise<ReadonlySet<Cause>>;
  newId(): PathId;
}

export interface PathTransaction {
  /** The path, which nobody else changes until the work is done. */
  lock(teacherId: TeacherId): Promise<KeptPath | undefined>;
  keep(path: KeptPath): Promise<void>;
}

/** A path as it is kept now, and what was known when it was planned, for whoever shows it. */
export interface Planned {
  readonly path: KeptPath;
  readonly gathered: PlanningDossier;
}

/** What use cases about a path work with. */
export interface PlanningParts {
  readonly routes: CareerRoutes;
  readonly desk: PlanningDesk;
}

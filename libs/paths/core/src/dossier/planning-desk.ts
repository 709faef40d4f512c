import type { ModuleFacts } from '@academy/contracts/catalogue';
import type { TeacherId } from '@academy/contracts/identity';
import type { FiguresInUse } from '@academy/contracts/matching';
import type { PathPlanner, SchoolCalendar } from '@academy/planner/core';
import type { PlanningDossier } from './planning-dossier';

/** What a dossier is worked out with: it knows nothing of any teacher. */
export interface PlanningTools {
  readonly planner: PathPlanner;
  readonly calendar: SchoolCalendar;
  /** The modules with the hours of these figures: the very same object for the same versions of both. */
  withHours(modules: readonly ModuleFacts[], figures: FiguresInUse): readonly ModuleFacts[];
  /** A short name that only this text has. */
  readonly fingerprint: (text: string) => string;
  /** Lets others have their turn. */
  readonly breathe: () => Promise<unknown>;
}

/** Gathers what plans rest on, as things are now, and has what it takes to work with it. */
export interface PlanningDesk extends PlanningTools {
  /** `editionIds` are editions that are spoken of besides those on offer. */
  gather(teacherId: TeacherId, editionIds?: readonly string[]): Promise<PlanningDossier>;
}

import type { EditionOffer, ModuleFacts, ModuleSlug } from '@academy/contracts/catalogue';
import type { Framework } from '@academy/contracts/competences';
import type { EnrolmentFacts } from '@academy/contracts/enrolment';
import type { FiguresInUse } from '@academy/contracts/matching';
import type { TeacherFile } from '@academy/contracts/teachers';
import type { Day } from '@academy/kernel';
import { beliefsOf } from '@academy/matching/core';
import type { Asking } from '@academy/planner/core';
import type { AdjustmentFacts } from '../domain/adjustment-faults';

/**
 * Everything that plans of one teacher rest on, whatever the goal, as it was at one moment. It is gathered once a
 * question, by asking each other context once; all else is worked out from it.
 */
export interface PlanningDossier {
  readonly teacher: TeacherFile;
  readonly framework: Pick<Framework, 'competences'>;
  readonly figures: FiguresInUse;
  /** As published. */
  readonly published: readonly ModuleFacts[];
  /** The same with learned hours. */
  readonly modules: readonly ModuleFacts[];
  readonly enrolments: readonly EnrolmentFacts[];
  /** Modules that this teacher has a place in, or in the queue, each with the edition. */
  readonly seats: ReadonlyMap<ModuleSlug, string>;
  /** Of what is published, of what the teacher has a place in, and those that were named. */
  readonly editions: ReadonlyMap<string, EditionOffer>;
  /** Editions without a free seat, whatever they are of. */
  readonly full: ReadonlySet<string>;
  readonly asOf: Day;
}

/** What adjustments are held against. */
export const adjustmentFactsIn = ({ published, editions, seats, full, asOf }: PlanningDossier): AdjustmentFacts => ({
  ...{ modules: published, editions, seats, full, asOf },
});

/** What is known of a teacher, for asking more. */
export const askingIn = ({ modules, framework, teacher, asOf }: PlanningDossier): Asking => ({
  ...{ modules, framework, teacher, asOf },
});

export const beliefsIn = ({ teacher, framework, asOf, figures }: PlanningDossier): ReturnType<typeof beliefsOf> =>
  beliefsOf(teacher.evidence, framework, asOf, figures.evidence);

import type { ModuleFacts } from '@academy/contracts/catalogue';
import type { Framework } from '@academy/contracts/competences';
import type { EvidenceCalibration } from '@academy/contracts/matching';
import type { Evidence, HeldCredential, Limits } from '@academy/contracts/teachers';
import type { Day } from '@academy/kernel';
import type { Target } from '../plan/target';

/** Everything that a plan depends on: the same question has the same answer. */
export interface PlanningQuestion {
  readonly modules: readonly ModuleFacts[];
  readonly framework: Pick<Framework, 'competences'>;
  readonly teacher: {
    readonly limits: Limits;
    readonly credentials: readonly HeldCredential[];
    readonly evidence: readonly Evidence[];
  };
  readonly targets: readonly Target[];
  /** Hours for this path; null when there is no limit. */
  readonly hoursBudget: number | null;
  readonly asOf: Day;
  /** Editions without a free seat: of now, where the catalogue stays the same for days. */
  readonly full: ReadonlySet<string>;
  /** Modules that are in every plan: the teacher has a seat in them, waits for one, or put them there by hand. */
  readonly pinned?: readonly string[];
  /** Modules that are in no plan; one that the teacher has a seat in is there all the same. */
  readonly banned?: readonly string[];
  /** Modules none of whose editions can be followed in time: they are in no plan. */
  readonly withoutDates?: readonly string[];
  /** Modules of the plan before, which are preferred among plans of equal hours. */
  readonly previous?: readonly string[];
  /** How sure one must be of a level to build on it; `threshold.usual` when it is not said. */
  readonly tau?: number;
  /** What evidence is worth; as designed when it is not said. */
  readonly calibration?: EvidenceCalibration;
  /** Who waits for the answer, since askers take turns; the answer itself does not depend on it. */
  readonly asker?: string;
}

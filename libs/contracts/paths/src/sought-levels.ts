import type { LevelRequirement } from '@academy/contracts/competences';
import type { TeacherId } from '@academy/contracts/identity';

/** What one teacher still needs for the goal that they chose. */
export interface SoughtByTeacher {
  readonly teacherId: TeacherId;
  readonly levels: readonly LevelRequirement[];
}

/** What teachers need for their goals, as their paths have it: nothing is planned for it. */
export abstract class SoughtLevels {
  /** Every level that a route in force leads to, each once. */
  abstract ofRoutes(): Promise<readonly LevelRequirement[]>;
  /** Of everyone who has a path, what they do not master yet; in one statement. For the worker: an API has the rows of who asks. */
  abstract ofTeachers(): Promise<readonly SoughtByTeacher[]>;
}

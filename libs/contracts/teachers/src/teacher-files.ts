import type { TeacherId } from '@academy/contracts/identity';
import type { CompetenceId } from '@academy/contracts/competences';
import type { Evidence, HeldCredential, Limits } from './teacher';

/** All that planners and matchers may know of a teacher. */
export interface TeacherFile {
  readonly teacherId: TeacherId;
  readonly role: string;
  readonly talents: readonly CompetenceId[];
  readonly evidence: readonly Evidence[];
  readonly credentials: readonly HeldCredential[];
  readonly limits: Limits;
  /** Hours this year for development; null when not said. */
  readonly hoursPerYear: number | null;
}

/** The question that other contexts may ask about teachers. */
export abstract class TeacherFiles {
  abstract of(teacherId: TeacherId): Promise<TeacherFile | undefined>;
}

import type { TeacherId } from '@academy/contracts/identity';
import type { Place } from './teacher';

/** Where teachers live or work, for totals by part of the country. */
export abstract class TeacherHomes {
  /** Of everyone who said it; in one statement. For the worker: an API has the rows of who asks. */
  abstract all(): Promise<ReadonlyMap<TeacherId, Place>>;
}

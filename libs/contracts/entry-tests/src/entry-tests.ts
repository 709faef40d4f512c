import type { CompetenceId, Level } from '@academy/contracts/competences';
import type { TeacherId } from '@academy/contracts/identity';

/** The questions that other contexts may ask about entry tests. */
export abstract class EntryTests {
  /** Of these competences, those in which this teacher can take a test today, or go on with one. */
  abstract takeable(teacherId: TeacherId, among: readonly CompetenceId[]): Promise<ReadonlySet<CompetenceId>>;
  /** How many tests this teacher completed in the months in which none is given twice. */
  abstract takenLately(teacherId: TeacherId): Promise<number>;
  /** The highest level that a test in this competence can find; null where there is none. */
  abstract highestLevel(competenceId: CompetenceId): Promise<Level | null>;
}

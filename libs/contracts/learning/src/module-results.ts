import type { ModuleSlug } from '@academy/contracts/catalogue';
import type { Day } from '@academy/kernel';

/** The first attempt of one person at one quiz of a module. Who it was is not in it. */
export interface FirstAttempt {
  readonly versionId: string;
  readonly partId: string;
  readonly passed: boolean;
  readonly results: readonly { readonly questionId: string; readonly correct: boolean }[];
  readonly on: Day;
}

/** The hours that one person says a module took. Who it was is not in it. */
export interface HoursSpent {
  readonly slug: ModuleSlug;
  readonly hours: number;
  readonly on: Day;
}

/** What came of following modules, for learning from it (a sign-off is a word, not a test, and is not in it); one row a person, without a name, a key or a trait. */
export abstract class ModuleResults {
  abstract firstAttempts(): Promise<readonly FirstAttempt[]>;
  abstract hoursSpent(): Promise<readonly HoursSpent[]>;
}

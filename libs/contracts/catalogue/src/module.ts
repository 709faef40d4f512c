import type { CompetenceId, Level, LevelRequirement } from '@academy/contracts/competences';
import type { LanguageCode, Place, Sector, StudyForm } from '@academy/contracts/teachers';
import type { Day } from '@academy/kernel';

/** External id of the import, such as `mod-vak-01`; unique and readable. */
export type ModuleSlug = string;

/** What a module brings someone who has `from`: level `to` of a competence. */
export interface Outcome {
  readonly competenceId: CompetenceId;
  readonly from: Level;
  readonly to: Level;
}

/** Its seats are enrolment's to tell. */
export interface EditionFacts {
  readonly id: string;
  readonly start: Day;
}

/** A published module as planners and matchers see it. */
export interface ModuleFacts {
  readonly id: ModuleSlug;
  readonly titleNl: string;
  readonly titleEn: string;
  readonly organisationId: string;
  readonly outcomes: readonly Outcome[];
  readonly prerequisites: readonly LevelRequirement[];
  readonly hours: number;
  readonly contactHours: number;
  readonly form: StudyForm;
  readonly location: Place | null;
  readonly languages: readonly LanguageCode[];
  readonly sectors: readonly Sector[];
  readonly editions: readonly EditionFacts[];
  /** It begins on days that are announced, also while none is: without this, what has no editions begins on any day. */
  readonly awaitsEditions?: true;
  /** Open only to whom ever held this credential. */
  readonly entry: { readonly everHeldCredential: string } | null;
  readonly certificate: { readonly credential: string; readonly validMonths: number | null };
  readonly rating: number | null;
  /** How many ever enrolled: the provider's exposure. */
  readonly enrolments: number;
}

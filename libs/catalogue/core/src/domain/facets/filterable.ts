import type { CompetenceId } from '@academy/contracts/competences';
import type { Place, Sector, StudyForm } from '@academy/contracts/teachers';
import type { Day } from '@academy/kernel';

/** A module as a search sees it. */
export interface Filterable {
  readonly titleNl: string;
  readonly titleEn: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationCity: string | null;
  /** Where it is given; null when that is nowhere, or not known. */
  readonly location: Place | null;
  readonly summaryNl: string | null;
  readonly outcomes: readonly { readonly competenceId: CompetenceId }[];
  readonly hours: number;
  readonly form: StudyForm;
  readonly sectors: readonly Sector[];
  /** First days of its editions, the soonest first, also of those behind us. */
  readonly starts: readonly Day[];
  readonly selfPaced: boolean;
}

/** Where a module is given: what is followed online is given nowhere, whatever was typed. */
export const placeOf = ({ form, location }: Pick<Filterable, 'form' | 'location'>): Place | null =>
  form === 'online' ? null : location;

/** What a search must know of a competence. */
export interface CompetenceWords {
  readonly domainId: string;
  readonly nl: string;
  readonly en: string;
}

/** Characters that the text of a search may have. */
export const LONGEST_SEARCH = 200;

import type { CompetenceId } from '@academy/contracts/competences';
import type { Sector, StudyForm } from '@academy/contracts/teachers';

/** What to leave out of a list of modules; every part narrows. */
export interface ModuleFilter {
  readonly text?: string | null;
  readonly domainId?: string | null;
  readonly sector?: Sector | null;
  readonly forms?: readonly StudyForm[] | null;
  readonly organisationId?: string | null;
  readonly maxHours?: number | null;
}

/** A module as a filter sees it. */
export interface Filterable {
  readonly titleNl: string;
  readonly titleEn: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationCity: string | null;
  /** Where it is given; null when online. */
  readonly city: string | null;
  readonly summaryNl: string | null;
  readonly outcomes: readonly { readonly competenceId: CompetenceId }[];
  readonly hours: number;
  readonly form: StudyForm;
  readonly sectors: readonly Sector[];
}

/** What a filter must know of a competence. */
export interface CompetenceWords {
  readonly domainId: string;
  readonly nl: string;
  readonly en: string;
}

/** Characters that the text of a search may have. */
export const LONGEST_SEARCH = 200;

/** Whether a module passes every part but the text, which `OfferSearch` looks up. */
export function passing(
  filter: ModuleFilter,
  competences: ReadonlyMap<CompetenceId, CompetenceWords>,
): (module: Filterable) => boolean {
  const { domainId, sector, forms, organisationId, maxHours } = filter;
  return (module) => {
    if (organisationId && module.organisationId !== organisationId) return false;
    if (sector && !module.sectors.includes(sector)) return false;
    if (forms && forms.length > 0 && !forms.includes(module.form)) return false;
    if (typeof maxHours === 'number' && module.hours > maxHours) return false;
    const isOf = ({ competenceId }: { readonly competenceId: CompetenceId }) =>
      competences.get(competenceId)?.domainId === domainId;
    return !domainId || module.outcomes.some(isOf);
  };
}

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

/** Lower case without accents, so that `oefening` finds `Oefening` and `coordinatie` finds `Coördinatie`. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Characters that the text of a search may have. */
export const LONGEST_SEARCH = 200;

/** The text of each module with the competences of a framework, for as long as both are there. */
const texts = new WeakMap<object, WeakMap<Filterable, string>>();

/**
 * Whether a module passes; every word of the text must occur somewhere in title, publisher or competences. The text is
 * split once, however many modules are looked at, and that of a module and a framework is put together once, however many
 * ask: neither changes while it is there.
 */
export function passing(
  filter: ModuleFilter,
  competences: ReadonlyMap<CompetenceId, CompetenceWords>,
): (module: Filterable) => boolean {
  const { domainId, sector, forms, organisationId, maxHours, text } = filter;
  const words = plain(text ?? '')
    .split(/\s+/)
    .filter(Boolean);
  return (module) => {
    if (organisationId && module.organisationId !== organisationId) return false;
    if (sector && !module.sectors.includes(sector)) return false;
    if (forms && forms.length > 0 && !forms.includes(module.form)) return false;
    if (typeof maxHours === 'number' && module.hours > maxHours) return false;
    const isOf = ({ competenceId }: { readonly competenceId: CompetenceId }) =>
      competences.get(competenceId)?.domainId === domainId;
    if (domainId && !module.outcomes.some(isOf)) return false;
    const text = words.length > 0 ? textOf(module, competences) : '';
    return words.every((word) => text.includes(word));
  };
}

function textOf(module: Filterable, competences: ReadonlyMap<CompetenceId, CompetenceWords>): string {
  const known = texts.get(competences) ?? new WeakMap<Filterable, string>();
  texts.set(competences, known);
  const text = known.get(module) ?? written(module, competences);
  known.set(module, text);
  return text;
}

function written(
  { titleNl, titleEn, organisationName, outcomes }: Filterable,
  competences: ReadonlyMap<CompetenceId, CompetenceWords>,
): string {
  const names = outcomes.flatMap(({ competenceId }) => {
    const competence = competences.get(competenceId);
    return competence ? [competence.nl, competence.en] : [];
  });
  return plain([titleNl, titleEn, organisationName, ...names].join('\n'));
}

import type { Day } from '@academy/kernel';
import type { ModuleView } from '../postgres/snapshot';
import type { EditionRow, OrganisationRow } from '../postgres/tables';

export const presentOrganisation = ({ id, name, type, city, descriptionNl }: OrganisationRow) => ({
  id,
  name,
  type,
  city,
  descriptionNl,
});

/** Its seats, and who waits, are enrolment's to say. */
export const presentEdition = ({ id, start, closesOn }: EditionRow) => ({ id, start, closesOn });

/** `today`: editions that began before it are behind us. */
export const presentModule = (
  { slug, version, organisation, editions, selfPaced, offered }: ModuleView,
  today: Day,
) => {
  const { facts } = version;
  return {
    slug,
    versionId: version.id,
    title: { nl: facts.titleNl, en: facts.titleEn },
    summaryNl: facts.summaryNl,
    programmeNl: facts.programmeNl,
    organisation: presentOrganisation(organisation),
    outcomes: facts.outcomes.map(({ competenceId, from, to }) => ({ competence: { id: competenceId }, from, to })),
    prerequisites: facts.prerequisites.map(({ competenceId, level }) => ({ competence: { id: competenceId }, level })),
    hours: facts.hours,
    contactHours: facts.contactHours,
    form: facts.form,
    city: facts.form === 'online' ? null : (facts.location?.city ?? null),
    languages: facts.languages,
    sectors: facts.sectors,
    entryCredential: facts.entryCredential,
    validMonths: facts.validMonths,
    hasContent: version.hasContent,
    editions: editions.filter(({ start }) => start >= today).map(presentEdition),
    selfPaced,
    offered,
  };
};

export type PresentedModule = ReturnType<typeof presentModule>;

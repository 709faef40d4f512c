import {
  membershipsOf,
  organisationKindOf,
  type AcademyFolder,
  type AccountFile,
  type ContentFile,
  type ModuleFile,
  type RouteFile,
} from '@academy/academy-folder';
import type { Competence } from '@academy/contracts/competences';
import type { TeacherId } from '@academy/contracts/identity';
import { townNamed } from '@academy/teachers/core';
import type { Given } from '../whole/whole';

/** What the folder says, in the words of the contexts that keep it. */

type CatalogueRows = Omit<Given['catalogue'], 'seats'>;

export const frameworkOf = ({
  version,
  levels,
  domains,
  competences,
}: AcademyFolder['competences']): Given['framework'] => ({
  version,
  content: {
    levels,
    domains,
    competences: competences.map(({ certificateValidityMonths, ...competence }): Competence => ({
      ...competence,
      ...(certificateValidityMonths !== undefined && { certificateValidityMonths }),
    })),
  },
});

export const catalogueOf = ({ competences, organisations, modules, content }: AcademyFolder): CatalogueRows => ({
  organisations: organisations.map(({ id, name, type, city, descNl }) => ({
    id,
    name,
    type,
    city,
    descriptionNl: descNl,
  })),
  modules: modules.map((module) => moduleOf(module, content.get(module.id), competences.version)),
});

function moduleOf(
  module: ModuleFile,
  content: ContentFile | undefined,
  frameworkVersion: string,
): CatalogueRows['modules'][number] {
  const { titleNl, titleEn, hours, contactHours, form, languages, sectors, outcomes, prerequisites } = module;
  return {
    slug: module.id,
    organisationId: module.organisationId,
    published: module.status === 'published',
    retired: module.status === 'archived',
    enrolments: module.enrolments,
    rating: module.rating,
    parts: content?.parts ?? [],
    editions: module.editions,
    facts: {
      ...{ titleNl, titleEn, hours, contactHours, form, languages, sectors, outcomes, prerequisites, frameworkVersion },
      location: module.location && { city: module.location.city, lat: module.location.lat, lon: module.location.lon },
      entryCredential: module.entry?.everHeldCredential ?? null,
      credential: module.certificate.credential,
      validMonths: module.certificate.validMonths,
      summaryNl: content?.summaryNl ?? null,
      programmeNl: content?.programmeNl ?? [],
    },
  };
}

/** The standard path of a route takes the hours that its fixed path takes for everyone. */
export const routeOf = ({ id, fixedPathHours, ...route }: RouteFile): Given['routes'][number] => ({
  slug: id,
  titleNl: route.titleNl,
  titleEn: route.titleEn,
  audienceNl: route.audienceNl,
  recognitionNl: route.recognitionNl,
  sectors: route.sectors,
  targets: route.targets,
  standardHours: fixedPathHours,
});

export const entryTestItemsOf = ({ entryTests }: AcademyFolder): Given['entryTestItems'] =>
  entryTests.flatMap(({ competenceId, items }) => items.map((item) => ({ ...item, competenceId })));

export const accountOf = (account: AccountFile, teacherId: TeacherId | null): Given['accounts']['accounts'][number] => {
  const { id: email, kind, name, roleNl, roleEn } = account;
  return { email, kind, name, roleNl, roleEn, teacherId, memberships: membershipsOf(account) };
};

export const employersOf = ({ organisations }: Pick<AcademyFolder, 'organisations'>): Given['organisations'] =>
  organisations.map((one) => ({ id: one.id, name: one.name, kind: organisationKindOf(one) }));

export const sharesOf = (
  { sharesProfile }: Extract<AccountFile, { kind: 'teacher' }>,
  teacherId: TeacherId,
): Given['shares'] => sharesProfile.map((share) => ({ ...share, teacherId, kind: 'profile', thingId: teacherId }));

export function teacherOf(
  { roleNl, profile }: Extract<AccountFile, { kind: 'teacher' }>,
  id: TeacherId,
): Given['teachers'][number] {
  const { sector, languages, forms, city, maxTravelKm, hoursPerYear, talents, credentials } = profile;
  const home = city === null ? null : (townNamed(city) ?? null);
  return {
    id,
    role: roleNl,
    wishes: { limits: { sector, languages, forms, home, maxTravelKm }, hoursPerYear },
    talents,
    credentials,
    evidence: profile.evidence.map((piece) => ({
      competenceId: piece.competenceId,
      type: piece.type,
      level: 'level' in piece ? piece.level : null,
      years: 'years' in piece ? piece.years : null,
      date: piece.date,
      validUntil: 'validUntil' in piece ? piece.validUntil : null,
      note: piece.note,
      certifiedByAcademy: piece.type === 'assessor' || piece.type === 'quiz',
    })),
  };
}

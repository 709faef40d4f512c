import { numbersIn } from '@academy/kernel';
import { spokenLanguage } from '@academy/platform/language';
import type { StudyForm } from '@academy/contracts/teachers';
import type { ModuleFound } from './module-html';
import { moduleAddress, organisationAddress, titleOf } from './common-html';
import { said } from './words';

/** How schema.org calls the forms. */
const modes: Readonly<Record<StudyForm, string>> = {
  online: 'Online',
  blended: 'Blended',
  onsite: 'Onsite',
  placement: 'Onsite',
};

/** A module as a `Course` of schema.org, with each run as a `CourseInstance`. `home` is the public address of the academy. */
export function courseData({ module, ahead, framework }: ModuleFound, description: string, home: string): object {
  const { facts } = module.version;
  const { name, id, city } = module.organisation;
  const about = (competenceId: string) => {
    const found = framework.competences.get(competenceId);
    return found ? said(found) : competenceId;
  };
  const place = facts.form === 'online' ? undefined : facts.location?.city;
  const run = {
    '@type': 'CourseInstance',
    courseMode: modes[facts.form],
    courseWorkload: duration(facts.hours),
    inLanguage: facts.languages,
    ...(place && { location: { '@type': 'Place', name: place, address: place } }),
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'Course',
    url: `${home}${moduleAddress(module.slug)}`,
    name: titleOf(module),
    description,
    inLanguage: facts.languages,
    provider: {
      '@type': 'Organization',
      name,
      url: `${home}${organisationAddress(id)}`,
      ...(city && { address: city }),
    },
    teaches: facts.outcomes.map(({ competenceId }) => about(competenceId)),
    coursePrerequisites: facts.prerequisites.map(({ competenceId }) => about(competenceId)),
    timeRequired: duration(facts.hours),
    hasCourseInstance: module.selfPaced ? [run] : ahead.map(({ start }) => ({ ...run, startDate: start })),
  };
}

/** ISO 8601: 7,5 hours are PT7H30M. */
function duration(hours: number): string {
  const minutes = Math.round(hours * 60);
  const rest = minutes % 60;
  return `PT${Math.floor(minutes / 60)}H${rest > 0 ? `${rest}M` : ''}`;
}

/** What a list of what was found says of it: the publisher's own words where the reader has their language. */
export function courseDescription({ module }: ModuleFound, form: string): string {
  const { summaryNl, hours } = module.version.facts;
  if (summaryNl !== null && spokenLanguage() === 'nl') return summaryNl;
  return [form, numbersIn(spokenLanguage()).hours(hours), module.organisation.name].join(' · ');
}

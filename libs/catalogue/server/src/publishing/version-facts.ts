import type { DraftContents, WholeContents } from '@academy/catalogue/core';
import type { ModuleSlug } from '@academy/contracts/catalogue';
import { townNamed } from '@academy/teachers/core';
import type { VersionFacts } from '../postgres/tables';

/** What authors write of a version that is offered. */
export const contentsOf = (facts: VersionFacts): DraftContents => ({
  ...{ titleNl: facts.titleNl, titleEn: facts.titleEn },
  ...{ summaryNl: facts.summaryNl ?? '', programmeNl: facts.programmeNl },
  ...{ hours: facts.hours, contactHours: facts.contactHours, form: facts.form },
  ...{ city: facts.form === 'online' ? null : (facts.location?.city ?? null) },
  ...{ languages: facts.languages, sectors: facts.sectors },
  ...{ outcomes: facts.outcomes, prerequisites: facts.prerequisites, validMonths: facts.validMonths },
});

/**
 * A version as it is offered. What authors do not write stays as the version before has it: who may enter, and which credential its
 * certificate is; that of a new module is its own.
 */
export function factsOf(
  slug: ModuleSlug,
  { city, summaryNl, ...contents }: WholeContents,
  before: VersionFacts | undefined,
  frameworkVersion: string,
): VersionFacts {
  const { programmeNl, languages, sectors, outcomes, prerequisites, ...plain } = contents;
  // The place of before may be a better one than the middle of its town.
  const sameTown = before?.location?.city === city ? before?.location : undefined;
  return {
    ...plain,
    ...{ summaryNl: summaryNl === '' ? null : summaryNl, programmeNl: [...programmeNl] },
    ...{ languages: [...languages], sectors: [...sectors] },
    ...{ outcomes: [...outcomes], prerequisites: [...prerequisites], frameworkVersion },
    location: city === null ? null : (sameTown ?? townNamed(city) ?? null),
    // Nobody meets others on any day.
    ...(plain.contactHours > 0 && { awaitsEditions: true as const }),
    ...{ entryCredential: before?.entryCredential ?? null, credential: before?.credential ?? slug },
  };
}

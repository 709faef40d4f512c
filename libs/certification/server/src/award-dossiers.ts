import { awardRuleOf, type AwardDossier, type AwardDossiers } from '@academy/certification/core';
import type { Catalogue } from '@academy/contracts/catalogue';
import type { Frameworks } from '@academy/contracts/competences';
import type { Enrolments } from '@academy/contracts/enrolment';
import type { People } from '@academy/contracts/identity';
import type { Completions } from '@academy/contracts/learning';

/** Gathers what an award rests on from the contexts that own it. */
export class AskingAwardDossiers implements AwardDossiers {
  constructor(
    private readonly enrolments: Enrolments,
    private readonly catalogue: Catalogue,
    private readonly frameworks: Frameworks,
    private readonly people: People,
    private readonly completions: Completions,
  ) {}

  async of(enrolmentId: string): Promise<AwardDossier | undefined> {
    const enrolment = await this.enrolments.find(enrolmentId);
    if (!enrolment) return undefined;
    const { teacherId, versionId } = enrolment;
    const [versions, people, framework, completion] = await Promise.all([
      this.catalogue.versions([versionId]),
      this.people.ofTeachers([teacherId]),
      this.frameworks.current(),
      this.completions.of(enrolmentId),
    ]);
    const [version, holder] = [versions.get(versionId), people.get(teacherId)];
    if (!version || !holder) return undefined;
    const { slug, titleNl, titleEn, organisationId, organisationName, hours, frameworkVersion } = version;
    return {
      teacherId,
      holderName: holder.name,
      module: {
        ...{ moduleVersionId: versionId, slug, titleNl, titleEn, organisationId, organisationName, hours },
        ...{ frameworkVersion, credential: version.credential, validMonths: version.validMonths },
        outcomes: version.outcomes.map(({ competenceId, to }) => ({
          competenceId,
          name: framework.competences.get(competenceId)?.nl ?? competenceId,
          level: to,
        })),
      },
      requirements: awardRuleOf(versionId, version.completedBy),
      completion: completion && {
        moduleVersionId: completion.versionId,
        rule: completion.rule,
        completedAt: completion.completedAt,
      },
    };
  }
}

import type { DescribedCompetence } from '@academy/competences/core';
import type {
  Competence,
  CompetenceDomain,
  CompetenceId,
  Framework,
  LevelAnchor,
  LevelName,
  LevelRequirement,
} from '@academy/contracts/competences';

export const presentCompetence = ({ id, nl, en, domainId, maxLevel, safetyCritical }: Competence) => ({
  id,
  name: { nl, en },
  domainId,
  maxLevel,
  safetyCritical,
});

const presentAnchor = ({ level, nl, en }: LevelAnchor) => ({ level, nl, en: en ?? null });

const presentDomain = ({ id, nl, en, anchors }: CompetenceDomain) => ({
  id,
  name: { nl, en },
  anchors: anchors.map(presentAnchor),
});

const presentLevel = ({ level, nl, en, descNl, descEn }: LevelName) => ({
  level,
  name: { nl, en },
  description: { nl: descNl, en: descEn },
});

export const presentFramework = ({ version, levels, domains, competences }: Framework) => ({
  version,
  levels: levels.map(presentLevel),
  domains: domains.map(presentDomain),
  competences: [...competences.values()].map(presentCompetence),
});

export const presentDescribed = ({ competence, domain, levels, ...described }: DescribedCompetence) => ({
  competence: presentCompetence(competence),
  domain: presentDomain(domain),
  frameworkVersion: described.frameworkVersion,
  levels: levels.map(({ anchors, ...level }) => ({ ...presentLevel(level), anchors: anchors.map(presentAnchor) })),
  needs: described.needs.map(presentNeeded),
  neededFor: described.neededFor.map(presentNeeded),
  partOf: described.partOf.map(presentReference),
  parts: described.parts.map(presentReference),
  sameAs: described.sameAs.map(presentReference),
  references: competence.references ?? [],
  validMonths: competence.certificateValidityMonths ?? null,
});

const presentReference = (id: CompetenceId) => ({ id });
const presentNeeded = ({ competenceId, level }: LevelRequirement) => ({ competence: { id: competenceId }, level });

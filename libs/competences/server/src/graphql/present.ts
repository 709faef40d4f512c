import type { Competence, CompetenceDomain, Framework, LevelName } from '@academy/contracts/competences';

export const presentCompetence = ({ id, nl, en, domainId, maxLevel, safetyCritical }: Competence) => ({
  id,
  name: { nl, en },
  domainId,
  maxLevel,
  safetyCritical,
});

const presentDomain = ({ id, nl, en, anchors }: CompetenceDomain) => ({ id, name: { nl, en }, anchors });

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

import type { Catalogue } from '@academy/contracts/catalogue';
import type { Frameworks } from '@academy/contracts/competences';
import type { ModuleResults } from '@academy/contracts/learning';
import type { JudgedEvidence } from '@academy/contracts/teachers';
import type { LearningData, LearningDesk } from '@academy/matching/core';

/** Asks the other contexts what is learned from, and nothing more: the questions themselves leave out who people are. */
export class AskingLearningDesk implements LearningDesk {
  constructor(
    private readonly evidence: JudgedEvidence,
    private readonly results: ModuleResults,
    private readonly catalogue: Catalogue,
    private readonly frameworks: Frameworks,
  ) {}

  async read(): Promise<LearningData> {
    const [profiles, attempts, spent, framework, modules] = await Promise.all([
      this.evidence.all(),
      this.results.firstAttempts(),
      this.results.hoursSpent(),
      this.frameworks.current(),
      this.catalogue.published(),
    ]);
    const versions = await this.catalogue.versions([...new Set(attempts.map(({ versionId }) => versionId))]);
    const stated = new Map(modules.map(({ id, hours }) => [id, hours]));
    return { profiles, attempts, spent, framework, versions, stated };
  }
}

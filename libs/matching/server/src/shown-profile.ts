import { competenceName, Frameworks, levelName, type Framework } from '@academy/contracts/competences';
import type { SharePurpose, ShownThing, TeacherId } from '@academy/contracts/identity';
import { LearnedFigures, OwnProfile } from '@academy/contracts/matching';
import { TeacherFiles, type TeacherFile } from '@academy/contracts/teachers';
import type { Clock } from '@academy/kernel';
import { beliefsOf, shownLevels, type ShownLevel } from '@academy/matching/core';
import { inBoth, inEach } from '@academy/platform/language';
import { CLOCK } from '@academy/platform/nest';
import { msg, t } from '@lingui/core/macro';
import { Inject, Injectable } from '@nestjs/common';

const words = { profile: msg`Profiel`, talents: msg`Talenten`, none: msg`Nog niets ingevuld` };

/**
 * A profile as its teacher shows it: their talents, and the levels that were checked or that a paper names, as they count today.
 * What they only said, wishes and limits are not in it; for proof neither are talents.
 */
@Injectable()
export class ShownProfile extends OwnProfile {
  readonly purposes = ['development', 'proof'] as const;

  constructor(
    private readonly files: TeacherFiles,
    private readonly frameworks: Frameworks,
    private readonly learned: LearnedFigures,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super();
  }

  async of(teacherId: TeacherId) {
    return [{ id: teacherId, name: inBoth(words.profile) }];
  }

  async named(ids: readonly string[]) {
    return new Map(ids.map((id) => [id, inBoth(words.profile)]));
  }

  async shown(teacherId: TeacherId, id: string, purpose: SharePurpose): Promise<ShownThing | undefined> {
    const file = id === teacherId ? await this.files.of(teacherId) : undefined;
    if (!file) return undefined;
    const [framework, figures] = await Promise.all([this.frameworks.current(), this.learned.inForce()]);
    const beliefs = beliefsOf(file.evidence, framework, this.clock.today(), figures.evidence);
    const levels = [...beliefs.values()].flatMap(shownLevels).map((one) => factOf(one, framework));
    const facts = purpose === 'development' ? [talentsOf(file, framework), ...levels] : levels;
    return { name: inBoth(words.profile), facts, page: null };
  }
}

const talentsOf = ({ talents }: TeacherFile, framework: Framework) => ({
  name: inBoth(words.talents),
  value:
    talents.length === 0
      ? inBoth(words.none)
      : inEach((language) => talents.map((id) => competenceName(framework, id)[language]).join('; ')),
});

const factOf = ({ competenceId, level, certainty }: ShownLevel, framework: Framework) => ({
  name: competenceName(framework, competenceId),
  value: inEach((language) => {
    const called = levelName(framework, level)[language];
    return certainty === 'PROVEN' ? t`${called} (bewezen)` : t`${called} (genoemd)`;
  }),
});

import { Frameworks, type CompetenceId, type Framework } from '@academy/contracts/competences';
import type { SharePurpose, ShownThing, TeacherId } from '@academy/contracts/identity';
import { OwnProfile, TeacherFiles, type Evidence } from '@academy/contracts/teachers';
import { inBoth, inEach } from '@academy/platform/language';
import { msg, t } from '@lingui/core/macro';
import { Injectable } from '@nestjs/common';

const words = { profile: msg`Profiel`, talents: msg`Talenten`, none: msg`Nog niets ingevuld` };

/**
 * A profile as its teacher shows it: their talents, and what they can show papers or a test for. What they only said, wishes and
 * limits are not in it; for proof neither are talents.
 */
@Injectable()
export class ShownProfile extends OwnProfile {
  readonly purposes = ['development', 'proof'] as const;

  constructor(
    private readonly files: TeacherFiles,
    private readonly frameworks: Frameworks,
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
    const framework = await this.frameworks.current();
    const talents = { name: inBoth(words.talents), value: listOf(file.talents, framework) };
    const shown = file.evidence.flatMap((piece) => factOf(piece, framework) ?? []);
    return {
      name: inBoth(words.profile),
      facts: purpose === 'development' ? [talents, ...shown] : shown,
      page: null,
    };
  }
}

function listOf(ids: readonly CompetenceId[], { competences }: Framework): ShownThing['name'] {
  if (ids.length === 0) return inBoth(words.none);
  return inEach((language) => ids.map((id) => competences.get(id)?.[language] ?? id).join('; '));
}

/** Undefined of what someone said or counted themselves. */
function factOf(piece: Evidence, { competences, levels }: Framework): ShownThing['facts'][number] | undefined {
  if (piece.type === 'self' || piece.type === 'years') return undefined;
  const { competenceId, level } = piece;
  const isChecked = piece.certifiedByAcademy === true || piece.type === 'quiz' || piece.type === 'assessor';
  const competence = competences.get(competenceId);
  return {
    name: { nl: competence?.nl ?? competenceId, en: competence?.en ?? competenceId },
    value: inEach((language) => {
      const called = levels.find((one) => one.level === level)?.[language] ?? String(level);
      return isChecked ? t`${called} (bewezen)` : t`${called} (genoemd)`;
    }),
  };
}

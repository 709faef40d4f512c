import type { ModuleSlug, ModuleVersion } from '@academy/contracts/catalogue';
import type { CompetenceId, Level } from '@academy/contracts/competences';
import type { FirstAttempt } from '@academy/contracts/learning';

/** Whether one person reached one outcome of a module, by their first attempt at its exit quiz. */
export interface ExitCheck {
  readonly slug: ModuleSlug;
  readonly organisationId: string;
  readonly competenceId: CompetenceId;
  /** The level that the module leads to. */
  readonly level: Level;
  readonly reached: boolean;
}

type Facts = Pick<ModuleVersion, 'slug' | 'organisationId' | 'outcomes' | 'parts'>;

/**
 * What first attempts at exit quizzes say of each outcome. The last quiz of a module is its exit quiz; a later attempt
 * has seen the questions, so only the first counts. An outcome is reached when enough of the questions about its
 * competence were good, by the pass mark of the quiz; where no question is about it, when the quiz was passed.
 */
export function exitChecksOf(
  attempts: readonly FirstAttempt[],
  versions: ReadonlyMap<string, Facts>,
): readonly ExitCheck[] {
  return attempts.flatMap((attempt) => {
    const version = versions.get(attempt.versionId);
    const exit = version?.parts.findLast(({ kind }) => kind === 'quiz');
    if (!version || exit?.kind !== 'quiz' || exit.id !== attempt.partId) return [];
    const { slug, organisationId, outcomes } = version;
    return outcomes.map(({ competenceId, to }) => {
      const about = new Set(exit.questions.filter((question) => question.competenceId === competenceId).map(idOf));
      return { slug, organisationId, competenceId, level: to, reached: reached(attempt, about, exit.passPercent) };
    });
  });
}

const idOf = ({ id }: { readonly id: string }): string => id;

function reached({ passed, results }: FirstAttempt, about: ReadonlySet<string>, passPercent: number): boolean {
  const given = results.filter(({ questionId }) => about.has(questionId));
  if (given.length === 0) return passed;
  return given.filter(({ correct }) => correct).length * 100 >= passPercent * given.length;
}

import type { CompetenceId, LevelRequirement } from '@academy/contracts/competences';
import { chanceOfLevel, influencesOf, type Belief } from '@academy/matching/core';
import { byText, has, type Levels } from '../programme/levels';
import type { PathModule } from '../programme/path-module';
import type { PlanningQuestion } from '../question/planning-question';
import type { AssumedNeed } from './explanation';

export type Beliefs = ReadonlyMap<CompetenceId, Belief>;

/** What a module asks and the teacher is taken to have, each with how likely that is and what it rests on. */
export const assumedNeeds = (
  { needs }: PathModule,
  start: Levels,
  beliefs: Beliefs,
  question: PlanningQuestion,
): readonly AssumedNeed[] =>
  needs
    .filter((need) => need.level > 0 && has(start, need))
    .map(({ competenceId, level }) => ({
      ...{ competenceId, level },
      chance: chanceOfLevel(beliefs.get(competenceId), level),
      evidence: evidenceFor(competenceId, beliefs, question),
    }))
    .sort((a, b) => byText(a.competenceId, b.competenceId));

function evidenceFor(
  competenceId: CompetenceId,
  beliefs: Beliefs,
  { teacher, framework, asOf, calibration }: PlanningQuestion,
) {
  const [belief, competence] = [beliefs.get(competenceId), framework.competences.get(competenceId)];
  return belief && competence ? influencesOf(belief, teacher.evidence, competence, asOf, calibration) : [];
}

/** Chance that all these levels are there, one a competence; taken as independent, and 1 of none. */
export const jointChance = (levels: readonly LevelRequirement[], beliefs: Beliefs): number =>
  levels.reduce((product, { competenceId, level }) => product * chanceOfLevel(beliefs.get(competenceId), level), 1);

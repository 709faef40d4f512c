import type { CompetenceId } from '@academy/contracts/competences';
import { beliefsOf, chanceOfLevel, masteredLevel, threshold, type Belief } from '@academy/matching/core';
import { has, type Levels } from '../programme/levels';
import type { Plan } from '../plan/plan';
import type { Target } from '../plan/target';
import type { PlanningQuestion } from './planning-question';

/** The level of each competence that counts as had. */
export const masteredIn = (beliefs: ReadonlyMap<CompetenceId, Belief>, tau: number = threshold.usual): Levels =>
  new Map([...beliefs].map(([id, belief]) => [id, masteredLevel(belief, tau)]));

/** The targets that are mastered already, each with how sure that is. */
export const masteredTargets = (
  targets: readonly Target[],
  beliefs: ReadonlyMap<CompetenceId, Belief>,
  start: Levels,
): Plan['mastered'] =>
  targets
    .filter((target) => has(start, target))
    .map((target) => ({ target, chance: chanceOfLevel(beliefs.get(target.competenceId), target.level) }));

/** The level of each competence that a question starts from. */
export const startOf = ({ teacher, framework, asOf, calibration, tau }: PlanningQuestion): Levels =>
  masteredIn(beliefsOf(teacher.evidence, framework, asOf, calibration), tau);

import type { ModuleSlug } from '@academy/contracts/catalogue';
import { beliefsOf } from '@academy/matching/core';
import { byText, levelsBetween } from '../programme/levels';
import { givesLevel } from '../programme/path-module';
import { followable, offerFor, openModules } from '../question/offer';
import { masteredIn } from '../question/start';
import type { PlanningQuestion } from '../question/planning-question';

/** Each is planned with, to find its price. */
const MOST = 6;

/**
 * Modules that this teacher could follow in the place of a step of a path: outside it, leading to a level that the step
 * leads to, those of about its length first. Six at most.
 */
export function standInsFor(
  question: PlanningQuestion,
  slug: ModuleSlug,
  path: readonly ModuleSlug[],
): readonly ModuleSlug[] {
  const { all } = offerFor(question);
  const step = all.find(({ module }) => module.id === slug)?.module;
  if (!step) return [];
  const { teacher, framework, asOf, calibration, tau } = question;
  const start = masteredIn(beliefsOf(teacher.evidence, framework, asOf, calibration), tau);
  const given = step.gives.flatMap(({ competenceId, from, to }) => levelsBetween(competenceId, from, to));
  const planned = new Set(path);
  // What leans on the step itself is no alternative to it.
  const without = openModules(all).filter(({ id }) => id !== slug);
  return followable(without, start, new Set())
    .filter(({ id, gives }) => !planned.has(id) && given.some((level) => givesLevel(gives, level)))
    .sort((a, b) => Math.abs(a.hours - step.hours) - Math.abs(b.hours - step.hours) || byText(a.id, b.id))
    .slice(0, MOST)
    .map(({ id }) => id);
}

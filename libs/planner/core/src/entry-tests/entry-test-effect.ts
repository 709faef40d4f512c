import type { CompetenceId, Level } from '@academy/contracts/competences';
import type { ModuleSlug } from '@academy/contracts/catalogue';
import { differenceOf, hoursOf, isWhole, todoOf, type PlanDifference, type PlanWithDone } from '../plan/plan';
import { levelIn } from '../programme/levels';
import { needsOf } from '../programme/path-module';
import { startOf } from '../question/start';
import type { PlanningQuestion } from '../question/planning-question';

/** Why a test did not make a path shorter, or no shorter than it is. */
export type EffectReason =
  /** Neither the goal nor a step turns on this competence. */
  | { readonly code: 'NOT_ON_THE_PATH' }
  /** The path was made for someone of this level already. */
  | { readonly code: 'ALREADY_ASSUMED' }
  /** The level is lower than the path was made for. */
  | { readonly code: 'FOUND_LOWER' }
  /** The step leads on to a higher level, which the goal or another step asks. */
  | { readonly code: 'HIGHER_ASKED'; readonly slug: ModuleSlug; readonly level: Level }
  /** The step is there for another competence as well. */
  | { readonly code: 'ALSO_FOR'; readonly slug: ModuleSlug; readonly competenceId: CompetenceId }
  /** The teacher has a place in the step, or wants it. */
  | { readonly code: 'KEPT'; readonly slug: ModuleSlug }
  /** The whole goal is within reach now, which it was not. */
  | { readonly code: 'REACHES_MORE' }
  | { readonly code: 'REACHES_LESS' }
  /** The way without the step takes as many hours. */
  | { readonly code: 'AS_LONG' };

/** What one test did to a path: as it is planned now, beside how it would be planned without the test. */
export interface EntryTestEffect {
  readonly hoursBefore: number;
  readonly hoursNow: number;
  /** The levels that the path was and is made for. */
  readonly levelBefore: Level;
  readonly levelNow: Level;
  readonly difference: PlanDifference;
  /** Never empty where nothing was saved. */
  readonly reasons: readonly EffectReason[];
}

/** A question with the plan that answers it, and what is done where it is asked. */
export interface Answered extends PlanWithDone {
  readonly question: PlanningQuestion;
}

export function effectOf(competenceId: CompetenceId, before: Answered, now: Answered): EntryTestEffect {
  const [hoursBefore, hoursNow] = [hoursOf(before.plan, before.done), hoursOf(now.plan, now.done)];
  const told = {
    levelBefore: levelIn(startOf(before.question), competenceId),
    levelNow: levelIn(startOf(now.question), competenceId),
  };
  const reasons = reasonsFor(competenceId, before, now, told);
  return {
    ...{ hoursBefore, hoursNow, ...told },
    difference: differenceOf(todoIn(before), todoIn(now)),
    reasons: reasons.length > 0 || hoursNow < hoursBefore ? reasons : [{ code: 'AS_LONG' }],
  };
}

function reasonsFor(
  competenceId: CompetenceId,
  before: Answered,
  now: Answered,
  { levelBefore, levelNow }: Pick<EntryTestEffect, 'levelBefore' | 'levelNow'>,
): EffectReason[] {
  const reasons: EffectReason[] = [];
  const [reachedBefore, reachesNow] = [isWhole(before.plan), isWhole(now.plan)];
  if (!reachedBefore && reachesNow) reasons.push({ code: 'REACHES_MORE' });
  if (reachedBefore && !reachesNow) reasons.push({ code: 'REACHES_LESS' });
  if (levelNow < levelBefore) reasons.push({ code: 'FOUND_LOWER' });
  const [asksBefore, asksNow] = [askedIn(before), askedIn(now)];
  if (!asksBefore.has(competenceId) && !asksNow.has(competenceId)) return [...reasons, { code: 'NOT_ON_THE_PATH' }];
  // What is asked at most was there before the test, or the test found just that.
  const wasEnough = levelNow > levelBefore && (asksBefore.get(competenceId) ?? 0) <= levelBefore;
  if (levelNow === levelBefore || wasEnough) reasons.push({ code: 'ALREADY_ASSUMED' });
  return [...reasons, ...whyStillThere(competenceId, now, levelNow, asksNow, new Set(todoIn(before)))];
}

const todoIn = ({ plan, done }: Answered): readonly ModuleSlug[] => todoOf(plan, done);

/** Of each competence the highest level that the goal, or a step that is still to do, asks. */
function askedIn(answered: Answered): ReadonlyMap<CompetenceId, Level> {
  const asked = new Map<CompetenceId, Level>();
  for (const { competenceId, level } of [...answered.question.targets, ...stepsIn(answered).flatMap(needsOf)])
    if (level > (asked.get(competenceId) ?? 0)) asked.set(competenceId, level);
  return asked;
}

function stepsIn(answered: Answered) {
  const todo = new Set(todoIn(answered));
  return answered.question.modules.filter(({ id }) => todo.has(id));
}

/** Of each step that leads to this competence and was there before, what keeps it in the path. */
function whyStillThere(
  competenceId: CompetenceId,
  now: Answered,
  levelNow: Level,
  asked: ReadonlyMap<CompetenceId, Level>,
  todoBefore: ReadonlySet<ModuleSlug>,
): EffectReason[] {
  const start = startOf(now.question);
  const highest = asked.get(competenceId) ?? 0;
  return stepsIn(now)
    .filter(({ id, outcomes }) => todoBefore.has(id) && outcomes.some((one) => one.competenceId === competenceId))
    .flatMap(({ id: slug, outcomes }): EffectReason[] => {
      if (now.question.pinned?.includes(slug)) return [{ code: 'KEPT', slug }];
      const leadsOn = outcomes.some((one) => one.competenceId === competenceId && one.to > levelNow);
      if (leadsOn && highest > levelNow) return [{ code: 'HIGHER_ASKED', slug, level: highest }];
      return outcomes
        .filter((one) => one.competenceId !== competenceId && one.to > levelIn(start, one.competenceId))
        .filter((one) => (asked.get(one.competenceId) ?? 0) > levelIn(start, one.competenceId))
        .map((one) => ({ code: 'ALSO_FOR', slug, competenceId: one.competenceId }));
    });
}

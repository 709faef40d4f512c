import {
  scheduleQuestionFor,
  tauOf,
  type Adjustments,
  type Plan,
  type PlanningQuestion,
  type ScheduleFacts,
  type ScheduleQuestion,
} from '@academy/planner/core';
import type { CareerRoute } from '../domain/career-route';
import type { PlanningDossier } from './planning-dossier';

/** What a plan takes account of besides facts. */
export interface PlanWishes {
  readonly adjustments: Adjustments;
  /** Preferred among plans of equal hours. */
  readonly previous: readonly string[];
}

/** What is aimed at, and how. */
export interface Goal {
  readonly route: CareerRoute;
  readonly wishes: PlanWishes;
}

/** What the planner is asked, without any place that the teacher has and without what is wanted by hand. */
export function questionTowards({ route, wishes }: Goal, dossier: PlanningDossier): PlanningQuestion {
  const { teacher, framework, figures, modules, editions, asOf } = dossier;
  const { adjustments, previous } = wishes;
  const tau = tauOf(adjustments);
  return {
    ...{ modules, framework, teacher, previous, asOf },
    asker: teacher.teacherId,
    banned: adjustments.banned,
    calibration: figures.evidence,
    targets: route.targets,
    hoursBudget: adjustments.hoursBudget ?? teacher.hoursPerYear,
    // What began says nothing any more.
    full: new Set([...dossier.full].filter((id) => (editions.get(id)?.start ?? '') >= asOf)),
    ...(tau === undefined ? {} : { tau }),
  };
}

/** When the steps of a plan that are still to do can be followed, as it is asked. */
export const scheduleQuestionOf = (
  plan: Plan,
  { published, seats, teacher, editions, asOf }: PlanningDossier,
  { adjustments }: PlanWishes,
  other: Pick<ScheduleFacts, 'full' | 'done' | 'calendar'>,
): ScheduleQuestion =>
  scheduleQuestionFor(plan, {
    ...{ modules: published, editions, seats, adjustments, asOf, ...other },
    ...{ home: teacher.limits.home, hoursPerYear: teacher.hoursPerYear },
  });

import { noAdjustments, slugsOf } from '@academy/planner/core';
import { GoalDossier } from '../dossier/goal-dossier';
import type { PlanningDossier } from '../dossier/planning-dossier';
import type { CareerRoute } from '../domain/career-route';
import type { KeptPath } from '../domain/kept-path';
import type { PlanningParts } from './planning';

/** How a kept path stands to what is true now. */
type Standing =
  /** It is what planning now would give. */
  | 'OF_TODAY'
  /** It is from before; what planning now gives is its proposal. */
  | 'NEW_PATH_OFFERED'
  /** Something changed since it was planned, and it was not planned anew yet. */
  | 'OUTDATED';

/** A kept path beside what is true now. */
export interface PathInDossier {
  readonly path: KeptPath;
  /** The revision of the goal that is in force. */
  readonly route: CareerRoute;
  readonly dossier: GoalDossier;
}

export interface PathToday extends PathInDossier {
  readonly standing: Standing;
}

/** What planning a kept path anew rests on; gathered now where that was not done yet. */
export async function dossierOf(
  { routes, desk }: PlanningParts,
  path: KeptPath,
  gathered?: PlanningDossier,
): Promise<PathInDossier> {
  const route = await routes.find(path.routeSlug);
  if (!route) throw new Error(`No career route ${path.routeSlug}`);
  const wishes = { adjustments: path.adjustments ?? noAdjustments, previous: slugsOf(path.plan) };
  const known = gathered ?? (await desk.gather(path.teacherId));
  return { path, route, dossier: new GoalDossier(known, { route, wishes }, desk) };
}

/** The same, with how the path stands to it. */
export async function pathToday(...asked: Parameters<typeof dossierOf>): Promise<PathToday> {
  const today = await dossierOf(...asked);
  return { ...today, standing: await standingOf(today) };
}

async function standingOf({ path: { plan, proposal }, dossier }: PathInDossier): Promise<Standing> {
  if (await dossier.isOfToday(plan)) return 'OF_TODAY';
  return proposal && (await dossier.isOfToday(proposal)) ? 'NEW_PATH_OFFERED' : 'OUTDATED';
}

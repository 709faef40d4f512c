import { noAdjustments, slugsOf } from '@academy/planner/core';
import type { KeptPath } from '../domain/kept-path';
import type { CareerRoute } from '../domain/career-route';
import type { CareerRoutes, Dossier, PlanningDesk } from './planning';

/** How a kept path stands to what is true now. */
type Standing =
  /** It is what planning now would give. */
  | 'OF_TODAY'
  /** It is from before; what planning now gives is its proposal. */
  | 'NEW_PATH_OFFERED'
  /** Something changed since it was planned, and it was not planned anew yet. */
  | 'OUTDATED';

export interface PathToday<D extends Dossier = Dossier> {
  readonly path: KeptPath;
  /** The revision of the goal that is in force. */
  readonly route: CareerRoute;
  readonly dossier: D;
  readonly standing: Standing;
}

/** A kept path beside what is true now. */
export async function pathToday<D extends Dossier>(
  { routes, desk }: { readonly routes: CareerRoutes; readonly desk: Pick<PlanningDesk<D>, 'dossierOf'> },
  path: KeptPath,
): Promise<PathToday<D>> {
  const route = await routes.find(path.routeSlug);
  if (!route) throw new Error(`No career route ${path.routeSlug}`);
  const wishes = { adjustments: path.adjustments ?? noAdjustments, previous: slugsOf(path.plan) };
  const dossier = await desk.dossierOf(path.teacherId, route, wishes);
  return { path, route, dossier, standing: await standingOf(path, dossier) };
}

async function standingOf({ plan, proposal }: KeptPath, dossier: Dossier): Promise<Standing> {
  if (await dossier.isOfToday(plan)) return 'OF_TODAY';
  return proposal && (await dossier.isOfToday(proposal)) ? 'NEW_PATH_OFFERED' : 'OUTDATED';
}

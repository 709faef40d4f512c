import type { TeacherId } from '@academy/contracts/identity';
import { pathToday, type KeptPath, type PlanningDossier } from '@academy/paths/core';
import { Injectable } from '@nestjs/common';
import { AskingPlanningDesk } from '../planner/planning-desk';
import { PostgresCareerRoutes } from '../postgres/career-routes';
import { presentPath } from './present';

/** Gathers what a path is shown with, and holds it against what is true now. */
@Injectable()
export class PathPresenter {
  constructor(
    readonly routes: PostgresCareerRoutes,
    readonly desk: AskingPlanningDesk,
  ) {}

  /** What a path is shown with, for who asks for it together with the path; the goals that there are come along. */
  async gathered(teacherId: TeacherId): Promise<PlanningDossier> {
    const [gathered] = await Promise.all([this.desk.gather(teacherId), this.routes.current()]);
    return gathered;
  }

  /** `gathered` is what the path was planned on, where that was done just now. */
  async present(path: KeptPath, gathered?: PlanningDossier) {
    const today = await pathToday(this, path, gathered);
    const { route: current } = today;
    const isCurrent = current.revision === path.routeRevision;
    const route = isCurrent ? current : await this.routes.find(path.routeSlug, path.routeRevision);
    if (!route) throw new Error(`No career route ${path.routeSlug} in revision ${path.routeRevision}`);
    return presentPath(today, route);
  }
}

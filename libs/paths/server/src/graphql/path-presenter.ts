import { pathToday, type KeptPath } from '@academy/paths/core';
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

  async present(path: KeptPath) {
    const [route, today] = await Promise.all([
      this.routes.find(path.routeSlug, path.routeRevision),
      pathToday(this, path),
    ]);
    if (!route) throw new Error(`No career route ${path.routeSlug} in revision ${path.routeRevision}`);
    return presentPath(today, route);
  }
}

import { Enrolments } from '@academy/contracts/enrolment';
import type { KeptPath } from '@academy/paths/core';
import { Injectable } from '@nestjs/common';
import { PostgresCareerRoutes } from '../postgres/career-routes';
import { presentPath } from './present';

/** Gathers what a path is shown with. */
@Injectable()
export class PathPresenter {
  constructor(
    private readonly routes: PostgresCareerRoutes,
    private readonly enrolments: Enrolments,
  ) {}

  async present(path: KeptPath) {
    const route = await this.routes.find(path.routeSlug, path.routeRevision);
    if (!route) throw new Error(`No career route ${path.routeSlug} in revision ${path.routeRevision}`);
    return presentPath(path, route, await this.enrolments.ofTeacher(path.teacherId));
  }
}

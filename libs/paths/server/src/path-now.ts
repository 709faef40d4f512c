import type { Actor, TeacherId } from '@academy/contracts/identity';
import {
  noAdjustments,
  PathPlanner,
  slugsOf,
  todoOf,
  type PlannedPath,
  type PlanningQuestion,
} from '@academy/planner/core';
import type { KeptPath } from '@academy/paths/core';
import { Injectable } from '@nestjs/common';
import { AskingPlanningDesk } from './planner/planning-desk';
import { PostgresCareerRoutes } from './postgres/career-routes';
import { PostgresPathStore } from './postgres/path-store';

/** A path that is kept, and the question whose answer it was, as it would be asked now. */
export interface PathInQuestion {
  readonly path: KeptPath;
  /** Steps that are still to do, in the order of the path. */
  readonly todo: readonly string[];
  /** Modules that the teacher has a place in and that have nothing to do with the goal. */
  readonly beside: readonly string[];
  readonly question: PlanningQuestion;
}

/** A teacher's path under today's facts: what every explanation starts from. */
@Injectable()
export class PathNow {
  constructor(
    private readonly paths: PostgresPathStore,
    private readonly routes: PostgresCareerRoutes,
    private readonly desk: AskingPlanningDesk,
    private readonly planner: PathPlanner,
  ) {}

  /** Undefined without a path. */
  async asked({ teacherId }: Actor): Promise<PathInQuestion | undefined> {
    const path = await this.paths.of(teacherId as TeacherId);
    const route = path && (await this.routes.find(path.routeSlug));
    if (!path || !route) return undefined;
    const wishes = { adjustments: path.adjustments ?? noAdjustments, previous: slugsOf(path.plan) };
    const dossier = await this.desk.dossierOf(path.teacherId, route, wishes);
    const question = { ...(await dossier.question()), withoutDates: path.plan.setAside ?? [] };
    return { path, todo: todoOf(path.plan, dossier.done), beside: dossier.beside, question };
  }

  /** The path as it would be planned now, with the one that is kept preferred among equals. */
  plan(question: PlanningQuestion): Promise<PlannedPath> {
    return this.planner.plan(question);
  }
}

import type { Actor } from '@academy/contracts/identity';
import { PathPlanner, todoOf, type PlannedPath, type PlanningQuestion } from '@academy/planner/core';
import { dossierOf, type KeptPath } from '@academy/paths/core';
import { Injectable } from '@nestjs/common';
import { PostgresCareerRoutes } from '../postgres/career-routes';
import { PostgresPathStore } from '../postgres/path-store';
import { AskingPlanningDesk } from './planning-desk';

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
    readonly routes: PostgresCareerRoutes,
    readonly desk: AskingPlanningDesk,
    private readonly planner: PathPlanner,
  ) {}

  /** Undefined without a path. */
  async asked({ teacherId }: Actor): Promise<PathInQuestion | undefined> {
    const path = teacherId ? await this.paths.of(teacherId) : undefined;
    if (!path) return undefined;
    const { dossier } = await dossierOf(this, path);
    const question = { ...(await dossier.question()), withoutDates: path.plan.setAside ?? [] };
    return { path, todo: todoOf(path.plan, dossier.done), beside: dossier.beside, question };
  }

  /** The path as it would be planned now, with the one that is kept preferred among equals. */
  plan(question: PlanningQuestion): Promise<PlannedPath> {
    return this.planner.plan(question);
  }
}

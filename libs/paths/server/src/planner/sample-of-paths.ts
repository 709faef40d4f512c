import { LearnedFigures } from '@academy/contracts/matching';
import { noAdjustments, type PathPlanner } from '@academy/planner/core';
import { rowsOf, withRowsOfOthers } from '@academy/platform/postgres';
import { GoalDossier, type PlannedTwice, type SampleOfPaths } from '@academy/paths/core';
import type { DataSource } from 'typeorm';
import type { PostgresCareerRoutes } from '../postgres/career-routes';
import { PathTable } from '../postgres/tables';
import type { AskingPlanningDesk } from './planning-desk';

/** Milliseconds of solving for one path of the sample; it is a forecast, so the best so far is good enough. */
const TIME_LIMIT_MS = 2_000;

/** Plans paths that exist with the figures in force and with others, one after another: teachers go first. */
export class PlannedSample implements SampleOfPaths {
  constructor(
    private readonly database: DataSource,
    private readonly routes: PostgresCareerRoutes,
    private readonly desk: AskingPlanningDesk,
    private readonly planner: PathPlanner,
    private readonly figures: LearnedFigures,
  ) {}

  plannedTwice(figuresId: string, most: number): Promise<readonly PlannedTwice[] | undefined> {
    return withRowsOfOthers(() => this.planned(figuresId, most));
  }

  private async planned(figuresId: string, most: number): Promise<readonly PlannedTwice[] | undefined> {
    const [now, then] = await Promise.all([this.figures.inForce(), this.figures.with(figuresId)]);
    if (!then) return undefined;
    const planned: PlannedTwice[] = [];
    for (const { teacherId, routeSlug, routeRevision, adjustments } of await this.chosen(figuresId, most)) {
      const route = await this.routes.find(routeSlug, routeRevision);
      if (!route) continue;
      const wishes = { adjustments: adjustments ?? noAdjustments, previous: [] };
      const dossier = new GoalDossier(await this.desk.gather(teacherId), { route, wishes }, this.desk);
      const plan = async (figures: typeof now) => {
        const question = await dossier.withFigures(figures).question();
        return (await this.planner.plan(question, { timeLimitMs: TIME_LIMIT_MS })).plan;
      };
      planned.push({ now: await plan(now), then: await plan(then) });
    }
    return planned;
  }

  /** Chosen by a hash of path and version: the same for the same version, and no one chooses them. */
  private chosen(figuresId: string, most: number) {
    const which = `ORDER BY md5(t.id::text || $1::text) LIMIT $2::int`;
    return rowsOf(this.database, PathTable, which, [figuresId, most]);
  }
}

import { createHash } from 'node:crypto';
import type { Actor, TeacherId } from '@academy/contracts/identity';
import {
  alternativesTo,
  counterfactualsOf,
  noAdjustments,
  PathPlanner,
  todoOf,
  whyNot,
  type PlanDifference,
  type WhyNot,
} from '@academy/paths/core';
import { Allow, CurrentActor } from '@academy/platform/graphql';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { AskingPlanningDesk } from '../planner/planning-desk';
import { PostgresCareerRoutes } from '../postgres/career-routes';
import { PostgresPathStore } from '../postgres/path-store';

/** Explains a path by planning again: what would change it, what a module left out would cost, and what was solved. */
@Resolver()
export class ExplanationResolver {
  constructor(
    private readonly paths: PostgresPathStore,
    private readonly routes: PostgresCareerRoutes,
    private readonly desk: AskingPlanningDesk,
    private readonly planner: PathPlanner,
  ) {}

  @Query('myPathCounterfactuals')
  @Allow('teacher')
  async counterfactuals(@CurrentActor() actor: Actor) {
    const now = await this.now(actor);
    if (!now) return [];
    const found = await counterfactualsOf(this.planner, now.question, now.planned);
    return found.map(({ competenceId, level, deltaHours, difference, plan }) => ({
      competence: { id: competenceId },
      ...{ level, deltaHours, outcome: plan.kind },
      ...presentDifference(difference),
    }));
  }

  @Query('whyNotInMyPath')
  @Allow('teacher')
  async whyNot(@CurrentActor() actor: Actor, @Args('moduleSlug') slug: string) {
    const now = await this.now(actor);
    return now ? presentWhyNot(await whyNot(this.planner, now.question, now.planned, slug)) : null;
  }

  @Query('alternativesInMyPath')
  @Allow('teacher')
  async alternatives(@CurrentActor() actor: Actor, @Args('moduleSlug') slug: string) {
    const now = await this.now(actor);
    const found = now ? await alternativesTo(this.planner, now.question, now.planned, slug) : [];
    return found.map(({ slug: module, deltaHours, difference }) => ({
      ...{ module: { slug: module }, deltaHours },
      ...presentDifference(difference),
    }));
  }

  @Query('myPathProgramme')
  @Allow('teacher')
  async programme(@CurrentActor() actor: Actor) {
    const now = await this.now(actor);
    const programme = now && (await this.planner.programme(now.question));
    if (!programme) return null;
    const { lp, unitsPerHour } = programme;
    const modelHash = createHash('sha256').update(lp).digest('hex');
    return { lp, modelHash, hoursPerUnit: 1 / unitsPerHour };
  }

  /** The path as it would be planned now, with the one that is kept preferred among equals. */
  private async now({ teacherId }: Actor) {
    const path = await this.paths.of(teacherId as TeacherId);
    const route = path && (await this.routes.find(path.routeSlug, path.routeRevision));
    if (!path || !route) return undefined;
    const done = await this.desk.completedBy(path.teacherId);
    const asked = await this.desk.questionFor(path.teacherId, route, {
      adjustments: path.adjustments ?? noAdjustments,
      previous: todoOf(path.plan, done),
    });
    const question = { ...asked, withoutDates: path.plan.setAside ?? [] };
    return { question, planned: await this.planner.plan(question) };
  }
}

const presentDifference = ({ drops, adds }: PlanDifference) => ({
  drops: drops.map((slug) => ({ slug })),
  adds: adds.map((slug) => ({ slug })),
});

const kinds = {
  InThePath: 'IN_THE_PATH',
  Blocked: 'BLOCKED',
  Costs: 'COSTS',
  CannotBeFollowed: 'CANNOT_BE_FOLLOWED',
} as const;

function presentWhyNot(answer: WhyNot) {
  if (answer.kind === 'UnknownModule') return null;
  return {
    kind: kinds[answer.kind],
    reasons: answer.kind === 'Blocked' ? answer.reasons : [],
    deltaHours: answer.kind === 'Costs' ? answer.deltaHours : null,
    ...presentDifference(answer.kind === 'Costs' ? answer.difference : { stays: [], drops: [], adds: [] }),
  };
}

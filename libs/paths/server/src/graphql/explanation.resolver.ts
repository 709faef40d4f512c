import { createHash } from 'node:crypto';
import type { Actor } from '@academy/contracts/identity';
import { alternativesTo, counterfactualsOf, onTerms, PathPlanner, whyNot, type WhyNot } from '@academy/planner/core';
import { Allow, CurrentActor, UntilGone } from '@academy/platform/graphql';
import { Args, Query, type Asked } from '@academy/sdl';
import { Resolver } from '@nestjs/graphql';
import { PathNow } from '../planner/path-now';
import { presentAlternative, presentCounterfactual, presentDifference } from './present-explanation';

/** Explains a path by planning again: what would change it, what a module left out would cost, and what was solved. */
@Resolver()
export class ExplanationResolver {
  constructor(
    private readonly path: PathNow,
    private readonly planner: PathPlanner,
  ) {}

  @Query('myPathCounterfactuals')
  @Allow('teacher')
  async counterfactuals(@CurrentActor() actor: Actor, @UntilGone() cancellation: AbortSignal) {
    const now = await this.now(actor);
    if (!now) return [];
    const found = await counterfactualsOf(onTerms(this.planner, { cancellation }), now.question, now.planned);
    return found.map(presentCounterfactual);
  }

  @Query('whyNotInMyPath')
  @Allow('teacher')
  async whyNot(@CurrentActor() actor: Actor, @Args() { moduleSlug: slug }: Asked<'whyNotInMyPath'>) {
    const now = await this.now(actor);
    return now ? presentWhyNot(await whyNot(this.planner, now.question, now.planned, slug)) : null;
  }

  @Query('alternativesInMyPath')
  @Allow('teacher')
  async alternatives(
    @CurrentActor() actor: Actor,
    @Args() { moduleSlug: slug }: Asked<'alternativesInMyPath'>,
    @UntilGone() cancellation: AbortSignal,
  ) {
    const now = await this.now(actor);
    if (!now) return [];
    const found = await alternativesTo(onTerms(this.planner, { cancellation }), now.question, now.planned, slug);
    return found.map(presentAlternative);
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

  private async now(actor: Actor) {
    const asked = await this.path.asked(actor);
    return asked && { question: asked.question, planned: await this.path.plan(asked.question) };
  }
}

function presentWhyNot(answer: WhyNot) {
  if (answer.kind === 'UnknownModule') return null;
  return {
    kind: answer.kind,
    reasons: answer.kind === 'Blocked' ? answer.reasons : [],
    deltaHours: answer.kind === 'Costs' ? answer.deltaHours : null,
    ...presentDifference(answer.kind === 'Costs' ? answer.difference : { stays: [], drops: [], adds: [] }),
  };
}

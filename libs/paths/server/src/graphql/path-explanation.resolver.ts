import type { Actor } from '@academy/contracts/identity';
import {
  alternativesTo,
  counterfactualsOf,
  explanationDocument,
  notChosenFor,
  onTerms,
  PathPlanner,
  planText,
  type Alternative,
  type PathExplanation,
} from '@academy/planner/core';
import { Allow, CurrentActor, UntilGone } from '@academy/platform/graphql';
import { Query, ResolveField } from '@academy/sdl';
import { Parent, Resolver } from '@nestjs/graphql';
import { fingerprint } from '../planner/fingerprint';
import { PathNow, type PathInQuestion } from '../planner/path-now';
import { presentAlternative, presentCounterfactual, presentExplanation, presentNotChosen } from './present-explanation';

interface OfPath {
  readonly asked: PathInQuestion;
}

/** Why a path is as it is: on the screen, and as a file in which every number can be worked out again. */
@Resolver('PathExplanation')
export class PathExplanationResolver {
  constructor(
    private readonly path: PathNow,
    private readonly planner: PathPlanner,
  ) {}

  @Query('myPathExplanation')
  @Allow('teacher')
  async explanation(@CurrentActor() actor: Actor) {
    const asked = await this.path.asked(actor);
    if (!asked) return null;
    const { path, todo, question } = asked;
    const evidence = new Map(question.teacher.evidence.map((piece) => [piece.id, piece]));
    const explanation = await this.planner.explain(question, todo);
    const { steps, ...rest } = presentExplanation(explanation, evidence);
    return {
      ...rest,
      // What takes planning again reads from it.
      asked,
      otherWays: explanation.otherWays,
      steps: steps.map((step) => ({ ...step, asked })),
      planHash: fingerprint(planText(path.plan)),
      beliefVersion: path.plan.beliefVersion ?? null,
    };
  }

  @ResolveField('PathExplanation', 'counterfactuals')
  @Allow('teacher')
  async counterfactuals(@Parent() { asked: { question } }: OfPath, @UntilGone() cancellation: AbortSignal) {
    const planner = onTerms(this.planner, { cancellation });
    const found = await counterfactualsOf(planner, question, await this.path.plan(question));
    return found.map(presentCounterfactual);
  }

  @ResolveField('PathExplanation', 'notChosen')
  @Allow('teacher')
  async notChosen(
    @Parent() { asked: { question }, otherWays }: OfPath & Pick<PathExplanation, 'otherWays'>,
    @UntilGone() cancellation: AbortSignal,
  ) {
    const planner = onTerms(this.planner, { cancellation });
    const found = await notChosenFor(planner, question, await this.path.plan(question), { otherWays });
    return found.map(presentNotChosen);
  }

  @Query('myPathExplanationFile')
  @Allow('teacher')
  async file(@CurrentActor() actor: Actor, @UntilGone() cancellation: AbortSignal) {
    const asked = await this.path.asked(actor);
    if (!asked) return null;
    const planner = onTerms(this.planner, { cancellation });
    const { path, todo, beside, question } = asked;
    const planned = await this.path.plan(question);
    const alternatives = new Map<string, readonly Alternative[]>();
    for (const slug of todo) alternatives.set(slug, await alternativesTo(planner, question, planned, slug));
    const explanation = await planner.explain(question, todo);
    const parts = {
      ...{ path, question, alternatives, explanation, beside },
      counterfactuals: await counterfactualsOf(planner, question, planned),
      notChosen: await notChosenFor(planner, question, planned, explanation),
    };
    const document = explanationDocument(parts, fingerprint);
    return { json: JSON.stringify(document, null, 2), planHash: document.planHash };
  }
}

/** What could take the place of one step. */
@Resolver('StepExplanation')
export class StepExplanationResolver {
  constructor(
    private readonly path: PathNow,
    private readonly planner: PathPlanner,
  ) {}

  @ResolveField('StepExplanation', 'alternatives')
  @Allow('teacher')
  async alternatives(
    @Parent() { asked: { question }, module }: OfPath & { readonly module: { slug: string } },
    @UntilGone() cancellation: AbortSignal,
  ) {
    const planner = onTerms(this.planner, { cancellation });
    const found = await alternativesTo(planner, question, await this.path.plan(question), module.slug);
    return found.map(presentAlternative);
  }
}

import type { Actor } from '@academy/contracts/identity';
import { AcceptProposal, TailorPath, type TailorPathOutcome } from '@academy/paths/core';
import { Allow, CurrentActor, notAllowed } from '@academy/platform/graphql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PostgresCareerRoutes } from '../postgres/career-routes';
import { PostgresPathStore } from '../postgres/path-store';
import { PathPresenter } from './path-presenter';
import { plannerUnavailable } from './planner-unavailable';
import { presentRoute } from './present';

@Resolver()
export class PathsResolver {
  constructor(
    private readonly tailorPath: TailorPath,
    private readonly acceptProposal: AcceptProposal,
    private readonly routes: PostgresCareerRoutes,
    private readonly paths: PostgresPathStore,
    private readonly presenter: PathPresenter,
  ) {}

  @Query('careerRoutes')
  @Allow('signedIn')
  async careerRoutes() {
    return (await this.routes.current()).map(presentRoute);
  }

  @Query('myPath')
  @Allow('teacher')
  async myPath(@CurrentActor() actor: Actor) {
    const path = actor.teacherId ? await this.paths.of(actor.teacherId) : undefined;
    return path ? this.presenter.present(path) : null;
  }

  @Mutation('tailorPath')
  @Allow('teacher')
  async tailor(@CurrentActor() actor: Actor, @Args('routeSlug') routeSlug: string) {
    return this.answer(await this.tailorPath.execute({ actor, routeSlug }));
  }

  @Mutation('acceptProposal')
  @Allow('teacher')
  async accept(@CurrentActor() actor: Actor) {
    return this.answer(await this.acceptProposal.execute({ actor }));
  }

  private async answer(outcome: TailorPathOutcome) {
    if (outcome.kind === 'PathTailored')
      return { __typename: outcome.kind, path: await this.presenter.present(outcome.path) };
    if (outcome.kind === 'NotAllowed') return notAllowed();
    if (outcome.kind === 'PlannerUnavailable') return plannerUnavailable();
    return { __typename: outcome.kind, message: 'Deze loopbaanroute bestaat niet (meer). Kies een andere.' };
  }
}

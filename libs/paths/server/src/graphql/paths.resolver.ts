import type { Actor } from '@academy/contracts/identity';
import {
  AcceptProposal,
  ProposePath,
  TailorPath,
  type AcceptProposalOutcome,
  type RenewPathOutcome,
  type TailorPathOutcome,
} from '@academy/paths/core';
import { Allow, CurrentActor, notAllowed } from '@academy/platform/graphql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PostgresCareerRoutes } from '../postgres/career-routes';
import { PostgresPathStore } from '../postgres/path-store';
import { PathPresenter } from './path-presenter';
import { noPathYet, plannerUnavailable } from './planner-unavailable';
import { presentRoute } from './present';

@Resolver()
export class PathsResolver {
  constructor(
    private readonly tailorPath: TailorPath,
    private readonly acceptProposal: AcceptProposal,
    private readonly proposePath: ProposePath,
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
  async accept(@CurrentActor() actor: Actor, @Args('basis') basis: string) {
    return this.answer(await this.acceptProposal.execute({ actor, basis }));
  }

  @Mutation('renewPath')
  @Allow('teacher')
  async renew(@CurrentActor() actor: Actor) {
    return this.answer(await this.proposePath.renew({ actor }));
  }

  private async answer(outcome: TailorPathOutcome | AcceptProposalOutcome | RenewPathOutcome) {
    switch (outcome.kind) {
      case 'PathTailored':
      case 'PathRenewed':
        return { __typename: outcome.kind, path: await this.presenter.present(outcome.path, outcome.gathered) };
      case 'ProposalOutdated':
        return {
          ...{ __typename: outcome.kind, path: await this.presenter.present(outcome.path, outcome.gathered) },
          message: 'Dit pad is niet meer van nu, want er is intussen iets veranderd. Bekijk je pad nog eens.',
        };
      case 'NotAllowed':
        return notAllowed();
      case 'PlannerUnavailable':
        return plannerUnavailable();
      case 'NoPathYet':
        return noPathYet();
      case 'RouteNotFound':
        return { __typename: outcome.kind, message: 'Deze loopbaanroute bestaat niet (meer). Kies een andere.' };
    }
  }
}

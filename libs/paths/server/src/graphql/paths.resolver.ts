import type { Actor } from '@academy/contracts/identity';
import { AcceptProposal, ProposePath, TailorPath, type KeptPath, type PlanningDossier } from '@academy/paths/core';
import { Allow, CurrentActor } from '@academy/platform/graphql';
import { Args, Mutation, Query, type Asked } from '@academy/sdl';
import { Resolver } from '@nestjs/graphql';
import { PostgresCareerRoutes } from '../postgres/career-routes';
import { PostgresPathStore } from '../postgres/path-store';
import { PathPresenter } from './path-presenter';
import { presentRoute } from './present';
import { refused } from './refused';

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
    const { teacherId } = actor;
    if (!teacherId) return null;
    const [path, gathered] = await Promise.all([this.paths.of(teacherId), this.presenter.gathered(teacherId)]);
    return path ? this.presenter.present(path, gathered) : null;
  }

  @Mutation('tailorPath')
  @Allow('teacher')
  async tailor(@CurrentActor() actor: Actor, @Args() { routeSlug }: Asked<'tailorPath'>) {
    const outcome = await this.tailorPath.execute({ actor, routeSlug });
    return 'path' in outcome ? this.shown(outcome) : refused(outcome);
  }

  @Mutation('acceptProposal')
  @Allow('teacher')
  async accept(@CurrentActor() actor: Actor, @Args() { basis }: Asked<'acceptProposal'>) {
    const outcome = await this.acceptProposal.execute({ actor, basis });
    if (outcome.kind === 'PathTailored') return this.shown(outcome);
    if (outcome.kind !== 'ProposalOutdated') return refused(outcome);
    return { ...refused(outcome), path: await this.presenter.present(outcome.path, outcome.gathered) };
  }

  @Mutation('renewPath')
  @Allow('teacher')
  async renew(@CurrentActor() actor: Actor) {
    const outcome = await this.proposePath.renew({ actor });
    return 'path' in outcome ? this.shown(outcome) : refused(outcome);
  }

  private async shown<Kind extends string>({ kind, path, gathered }: Shown<Kind>) {
    return { __typename: kind, path: await this.presenter.present(path, gathered) };
  }
}

/** An outcome with a path, and what it was planned on where that was done just now. */
interface Shown<Kind> {
  readonly kind: Kind;
  readonly path: KeptPath;
  readonly gathered?: PlanningDossier;
}

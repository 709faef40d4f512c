import type { Actor } from '@academy/contracts/identity';
import { AdjustPath, type AdjustPathOutcome, type KeptPath } from '@academy/paths/core';
import { Allow, CurrentActor } from '@academy/platform/graphql';
import { Args, Mutation, Query, ResolveField, type Asked } from '@academy/sdl';
import { Parent, Resolver } from '@nestjs/graphql';
import { PathPresenter } from './path-presenter';
import { changeOf, presentAdjustments, presentChange, presentRefusal } from './present-adjustments';

/** What a teacher changes of a path by hand. */
@Resolver('TailoredPath')
export class AdjustmentsResolver {
  constructor(
    private readonly adjustPath: AdjustPath,
    private readonly presenter: PathPresenter,
  ) {}

  @ResolveField('TailoredPath', 'adjustments')
  @Allow('teacher')
  adjustments(@Parent() { kept }: { kept: KeptPath }) {
    return presentAdjustments(kept.adjustments);
  }

  @Query('previewAdjustment')
  @Allow('teacher')
  async preview(@CurrentActor() actor: Actor, @Args() { input: { prefer, ...input } }: Asked<'previewAdjustment'>) {
    const change = changeOf(input);
    const outcome = await this.adjustPath.preview({ actor, change, prefer: prefer ?? undefined });
    if (outcome.kind !== 'AdjustmentPreview') return presentRefusal(outcome);
    return { __typename: outcome.kind, change: presentChange(outcome.change) };
  }

  @Mutation('adjustPath')
  @Allow('teacher')
  async adjust(@CurrentActor() actor: Actor, @Args() { input: { prefer, basis, ...input } }: Asked<'adjustPath'>) {
    const seen = { prefer: prefer ?? undefined, basis: basis ?? undefined };
    return this.answer(await this.adjustPath.execute({ actor, change: changeOf(input), ...seen }));
  }

  @Mutation('resetAdjustments')
  @Allow('teacher')
  async reset(@CurrentActor() actor: Actor) {
    return this.answer(await this.adjustPath.reset({ actor }));
  }

  private async answer(outcome: AdjustPathOutcome) {
    if (outcome.kind !== 'PathAdjusted') return presentRefusal(outcome);
    return {
      __typename: outcome.kind,
      path: await this.presenter.present(outcome.path, outcome.gathered),
      change: presentChange(outcome.change),
      before: presentAdjustments(outcome.before.adjustments),
      modulesBefore: outcome.before.modules,
    };
  }
}

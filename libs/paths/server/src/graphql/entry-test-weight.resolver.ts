import type { Actor } from '@academy/contracts/identity';
import { WeighEntryTest } from '@academy/paths/core';
import type { EffectReason } from '@academy/planner/core';
import { Allow, CurrentActor } from '@academy/platform/graphql';
import { Args, Query, type Asked } from '@academy/sdl';
import { Resolver } from '@nestjs/graphql';
import { presentDifference } from './present-explanation';

/** What an entry test can do to a path, and what it did; each answer is planned anew. */
@Resolver()
export class EntryTestWeightResolver {
  constructor(private readonly weighEntryTest: WeighEntryTest) {}

  @Query('entryTestStakes')
  @Allow('teacher')
  async stakes(@CurrentActor() actor: Actor, @Args() { competenceId }: Asked<'entryTestStakes'>) {
    return (await this.weighEntryTest.before({ actor, competenceId })) ?? null;
  }

  @Query('entryTestEffect')
  @Allow('teacher')
  async effect(@CurrentActor() actor: Actor, @Args() { attemptId }: Asked<'entryTestEffect'>) {
    const effect = await this.weighEntryTest.after({ actor, attemptId });
    if (!effect) return null;
    const { difference, reasons, ...rest } = effect;
    return { ...rest, ...presentDifference(difference), reasons: reasons.map(presentReason) };
  }
}

const presentReason = (reason: EffectReason) => ({
  code: reason.code,
  module: 'slug' in reason ? { slug: reason.slug } : null,
  competence: 'competenceId' in reason ? { id: reason.competenceId } : null,
  level: 'level' in reason ? reason.level : null,
});

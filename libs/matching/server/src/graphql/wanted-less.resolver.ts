import type { Actor, TeacherId } from '@academy/contracts/identity';
import { WantLess } from '@academy/matching/core';
import { Allow, CurrentActor, notAllowed } from '@academy/platform/graphql';
import { Args, Mutation, Query, named, type Asked } from '@academy/sdl';
import { t } from '@lingui/core/macro';
import { Resolver } from '@nestjs/graphql';
import { PostgresWantedLess } from '../postgres/wanted-less';

const messages = () => ({
  ModuleUnknown: t`Deze module staat niet (meer) in het aanbod.`,
  TooManyWishes: t`Je hebt al van veel modules gezegd dat je er minder van wilt. Zet er eerst een terug.`,
});

/** Feedback on what is shown to suit. */
@Resolver()
export class WantedLessResolver {
  constructor(
    private readonly wanted: PostgresWantedLess,
    private readonly want: WantLess,
  ) {}

  @Query('myWantedLess')
  @Allow('teacher')
  async mine(@CurrentActor() { teacherId }: Actor) {
    return (await this.wanted.of(teacherId as TeacherId)).map((slug) => ({ slug }));
  }

  @Mutation('wantLess')
  @Allow('teacher')
  async wantLess(@CurrentActor() actor: Actor, @Args() { moduleSlug, less }: Asked<'wantLess'>) {
    const outcome = await this.want.execute({ actor, moduleSlug, less });
    if (outcome.kind === 'NotAllowed') return notAllowed();
    if (outcome.kind === 'WishKept') return { __typename: outcome.kind, module: { slug: moduleSlug }, less };
    return { ...named(outcome), message: messages()[outcome.kind] };
  }
}

import type { Actor } from '@academy/contracts/identity';
import { WeighFigures } from '@academy/paths/core';
import { Allow, CurrentActor, isUuid, notAllowed } from '@academy/platform/graphql';
import { Args, Query, type Asked } from '@academy/sdl';
import { Resolver } from '@nestjs/graphql';

@Resolver()
export class FiguresEffectResolver {
  constructor(private readonly weighFigures: WeighFigures) {}

  @Query('figuresEffect')
  @Allow('curator')
  async effect(@CurrentActor() actor: Actor, @Args() { figuresId }: Asked<'figuresEffect'>) {
    if (!isUuid(figuresId)) return null;
    const outcome = await this.weighFigures.execute({ actor, figuresId });
    if (outcome.kind === 'FiguresNotFound') return null;
    if (outcome.kind === 'NotAllowed') return notAllowed();
    if (outcome.kind === 'TooFewPaths') return { __typename: outcome.kind, needed: outcome.needed };
    return { __typename: 'FiguresEffect' as const, ...outcome.effect };
  }
}

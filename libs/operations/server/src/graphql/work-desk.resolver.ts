import type { Actor } from '@academy/contracts/identity';
import { may, TryAgain, type WhichWork } from '@academy/operations/core';
import { Allow, checkFirst, CurrentActor, notAllowed } from '@academy/platform/graphql';
import { Args, Mutation, Query, type Asked } from '@academy/sdl';
import { Resolver } from '@nestjs/graphql';
import { ReadWork } from '../postgres/read-work';
import { presentDesk, presentItems, presentRefusal, readCursor, readWorkId } from './present-work';

@Resolver()
export class WorkDeskResolver {
  constructor(
    private readonly work: ReadWork,
    private readonly trying: TryAgain,
  ) {}

  @Query('workDesk')
  @Allow('admin')
  async desk(@CurrentActor() actor: Actor) {
    return may.keepGoing(actor) ? presentDesk(await this.work.all()) : notAllowed();
  }

  @Query('failingItems')
  @Allow('admin')
  async items(@CurrentActor() actor: Actor, @Args() { name, reason: kind, first, after }: Asked<'failingItems'>) {
    if (!may.keepGoing(actor)) return notAllowed();
    checkFirst(first);
    const asked = { hearer: name, kind, first, after: readCursor(after) };
    const [all, items] = await Promise.all([this.work.all(), this.work.failing(asked)]);
    return presentItems(items, first, all);
  }

  @Mutation('tryWorkAgain')
  @Allow('admin')
  tryOne(@CurrentActor() actor: Actor, @Args() { id }: Asked<'tryWorkAgain'>) {
    const which = readWorkId(id);
    return which ? this.tryAgain(actor, which) : presentRefusal({ kind: 'WorkNotFound' });
  }

  @Mutation('tryAllAgain')
  @Allow('admin')
  tryAll(@CurrentActor() actor: Actor, @Args() { name, reason: kind }: Asked<'tryAllAgain'>) {
    return this.tryAgain(actor, { name, kind });
  }

  private async tryAgain(actor: Actor, which: WhichWork) {
    const outcome = await this.trying.execute({ actor, which });
    if (outcome.kind === 'NotAllowed') return notAllowed();
    return outcome.kind === 'TryingAgain'
      ? { __typename: outcome.kind, count: outcome.count }
      : presentRefusal(outcome);
  }
}

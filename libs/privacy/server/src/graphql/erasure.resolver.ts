import type { Actor } from '@academy/contracts/identity';
import { Allow, CurrentActor } from '@academy/platform/graphql';
import { AskErasure, DAYS_TO_RECONSIDER, TakeBackErasure } from '@academy/privacy/core';
import { Mutation, named, Query } from '@academy/sdl';
import { t } from '@lingui/core/macro';
import { Resolver } from '@nestjs/graphql';
import { PostgresErasureStore } from '../postgres/erasure-store';
import { Stakes } from './stakes';

const onlyAdministrator = () => t`Jij bent de enige beheerder van de academie. Maak eerst iemand anders beheerder.`;

@Resolver()
export class ErasureResolver {
  constructor(
    private readonly erasures: PostgresErasureStore,
    private readonly stakes: Stakes,
    private readonly asking: AskErasure,
    private readonly takingBack: TakeBackErasure,
  ) {}

  @Query('myErasure')
  @Allow('signedIn')
  async mine(@CurrentActor() actor: Actor) {
    return this.now(actor);
  }

  @Mutation('askErasure')
  @Allow('signedIn')
  async ask(@CurrentActor() actor: Actor) {
    const outcome = await this.asking.execute({ actor });
    if (outcome.kind === 'OnlyAdministrator') return { ...named(outcome), message: onlyAdministrator() };
    return { __typename: outcome.kind, erasure: await this.now(actor) };
  }

  @Mutation('takeBackErasure')
  @Allow('signedIn')
  async takeBack(@CurrentActor() actor: Actor) {
    await this.takingBack.execute({ actor });
    return { erasure: await this.now(actor) };
  }

  private async now(actor: Actor) {
    const [asked, stakes] = await Promise.all([this.erasures.waiting(actor.accountId), this.stakes.of(actor)]);
    return {
      asked: asked ? { askedAt: asked.askedAt, erasedOn: asked.erasedOn } : null,
      daysToReconsider: DAYS_TO_RECONSIDER,
      stakes,
    };
  }
}

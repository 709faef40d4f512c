import { People, type Actor } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { AskToLearn, PutFiguresInForce, WithdrawFigures, type FiguresId } from '@academy/matching/core';
import { Allow, CurrentActor, invalidInput, isUuid, notAllowed } from '@academy/platform/graphql';
import { CLOCK } from '@academy/platform/nest';
import { Args, Mutation, Query, type Asked } from '@academy/sdl';
import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { PostgresLearnedFigures } from '../postgres/postgres-learned-figures';
import { notDecided, presentFigures, reasonFault } from './present-figures';

@Resolver()
export class LearnedFiguresResolver {
  constructor(
    private readonly figures: PostgresLearnedFigures,
    private readonly people: People,
    private readonly putInForce: PutFiguresInForce,
    private readonly withdraw: WithdrawFigures,
    private readonly askToLearn: AskToLearn,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query('learnedFigures')
  @Allow('curator')
  async learnedFigures() {
    const overview = await this.figures.overview();
    const accounts = [...overview.decisions.map(({ decidedBy }) => decidedBy), overview.lastRun?.askedBy ?? null];
    return presentFigures(overview, await this.people.ofAccounts([...new Set(accounts.filter((id) => id !== null))]));
  }

  @Mutation('putFiguresInForce')
  @Allow('curator')
  async put(@CurrentActor() actor: Actor, @Args() { figuresId: id, reason }: Asked<'putFiguresInForce'>) {
    const figuresId = id as FiguresId;
    if (!isUuid(id)) return notDecided('FiguresNotFound');
    const { kind } = await this.putInForce.execute({ actor, figuresId, reason });
    if (kind === 'NotAllowed') return notAllowed();
    if (kind === 'ReasonMissing') return invalidInput(reasonFault());
    if (kind === 'FiguresInForce') return { __typename: kind, figures: await this.learnedFigures() };
    return notDecided(kind);
  }

  @Mutation('withdrawFigures')
  @Allow('curator')
  async decideAgainst(@CurrentActor() actor: Actor, @Args() { figuresId: id, reason }: Asked<'withdrawFigures'>) {
    const figuresId = id as FiguresId;
    if (!isUuid(id)) return notDecided('FiguresNotFound');
    const { kind } = await this.withdraw.execute({ actor, figuresId, reason });
    if (kind === 'NotAllowed') return notAllowed();
    if (kind === 'ReasonMissing') return invalidInput(reasonFault());
    if (kind === 'FiguresWithdrawn') return { __typename: kind, figures: await this.learnedFigures() };
    return notDecided(kind);
  }

  @Mutation('learnFigures')
  @Allow('curator')
  async learn(@CurrentActor() actor: Actor) {
    const { kind } = await this.askToLearn.execute({ actor });
    return kind === 'NotAllowed' ? notAllowed() : { __typename: kind, at: this.clock.now() };
  }
}

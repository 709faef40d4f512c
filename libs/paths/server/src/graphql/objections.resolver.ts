import type { Actor, TeacherId } from '@academy/contracts/identity';
import { ObjectToPath, TakeBackObjection } from '@academy/paths/core';
import { Allow, CurrentActor, isUuid } from '@academy/platform/graphql';
import { Args, Mutation, Query, type Asked } from '@academy/sdl';
import { Resolver } from '@nestjs/graphql';
import { PostgresCareerRoutes } from '../postgres/career-routes';
import { PostgresObjectionStore } from '../postgres/objection-store';
import { presentObjection, textDoesNotFit } from './present-objection';
import { refused } from './refused';

/** What a teacher writes against a path of their own. */
@Resolver()
export class ObjectionsResolver {
  constructor(
    private readonly objections: PostgresObjectionStore,
    private readonly routes: PostgresCareerRoutes,
    private readonly objectToPath: ObjectToPath,
    private readonly takeBackObjection: TakeBackObjection,
  ) {}

  @Query('myObjections')
  @Allow('teacher')
  async mine(@CurrentActor() { teacherId }: Actor) {
    const [objections, routes] = await Promise.all([this.objections.of(teacherId as TeacherId), this.routes.current()]);
    const goals = new Map(routes.map((route) => [route.slug, route]));
    return objections.map((objection) => presentObjection(objection, goals));
  }

  @Mutation('objectToPath')
  @Allow('teacher')
  async object(@CurrentActor() actor: Actor, @Args() { moduleSlug, text, idempotencyKey }: Asked<'objectToPath'>) {
    const asked = { actor, moduleSlug: moduleSlug ?? null, text, idempotencyKey };
    const outcome = await this.objectToPath.execute(asked);
    if (outcome.kind === 'TextMissingOrTooLong') return textDoesNotFit();
    if (outcome.kind !== 'ObjectionMade') return refused(outcome);
    return { __typename: outcome.kind, objections: await this.mine(actor) };
  }

  @Mutation('takeBackObjection')
  @Allow('teacher')
  async takeBack(@CurrentActor() actor: Actor, @Args() { id }: Asked<'takeBackObjection'>) {
    if (!isUuid(id)) return refused({ kind: 'ObjectionNotFound' });
    const outcome = await this.takeBackObjection.execute({ actor, id });
    if (outcome.kind !== 'ObjectionTakenBack') return refused(outcome);
    return { __typename: outcome.kind, objections: await this.mine(actor) };
  }
}

import type { Actor, TeacherId } from '@academy/contracts/identity';
import { ObjectToPath, TakeBackObjection, type ObjectionId } from '@academy/paths/core';
import { Allow, CurrentActor, isUuid } from '@academy/platform/graphql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PostgresCareerRoutes } from '../postgres/career-routes';
import { PostgresObjectionStore } from '../postgres/objection-store';
import { presentObjection, presentObjectionRefusal } from './present-objection';

interface ObjectToPathArguments {
  readonly moduleSlug?: string | null;
  readonly text: string;
  readonly idempotencyKey: string;
}

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
  async object(@CurrentActor() actor: Actor, @Args() { moduleSlug, text, idempotencyKey }: ObjectToPathArguments) {
    const asked = { actor, moduleSlug: moduleSlug ?? null, text, idempotencyKey };
    const outcome = await this.objectToPath.execute(asked);
    if (outcome.kind !== 'ObjectionMade') return presentObjectionRefusal(outcome);
    return { __typename: outcome.kind, objections: await this.mine(actor) };
  }

  @Mutation('takeBackObjection')
  @Allow('teacher')
  async takeBack(@CurrentActor() actor: Actor, @Args('id') id: ObjectionId) {
    if (!isUuid(id)) return presentObjectionRefusal({ kind: 'ObjectionNotFound' });
    const outcome = await this.takeBackObjection.execute({ actor, id });
    if (outcome.kind !== 'ObjectionTakenBack') return presentObjectionRefusal(outcome);
    return { __typename: outcome.kind, objections: await this.mine(actor) };
  }
}

import { People, type Actor } from '@academy/contracts/identity';
import { AnswerObjection, type Objection, type ObjectionId } from '@academy/paths/core';
import { Allow, CurrentActor, isUuid } from '@academy/platform/graphql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PostgresCareerRoutes } from '../postgres/career-routes';
import { PostgresObjectionStore } from '../postgres/objection-store';
import { presentObjection, presentObjectionRefusal } from './present-objection';

/** What teachers wrote, for who answers. */
@Resolver()
export class OfficeObjectionsResolver {
  constructor(
    private readonly objections: PostgresObjectionStore,
    private readonly routes: PostgresCareerRoutes,
    private readonly people: People,
    private readonly answerObjection: AnswerObjection,
  ) {}

  @Query('objections')
  @Allow('curator')
  async overview() {
    const [open, answered, routes] = await Promise.all([
      this.objections.open(),
      this.objections.answered(),
      this.routes.current(),
    ]);
    const goals = new Map(routes.map((route) => [route.slug, route]));
    const teachers = [...open.objections, ...answered].map(({ teacherId }) => teacherId);
    const people = await this.people.ofTeachers([...new Set(teachers)]);
    const present = (objection: Objection) => ({
      objection: presentObjection(objection, goals),
      teacherName: people.get(objection.teacherId)?.name ?? '',
    });
    return { openCount: open.count, open: open.objections.map(present), answered: answered.map(present) };
  }

  @Mutation('answerObjection')
  @Allow('curator')
  async answer(@CurrentActor() actor: Actor, @Args('id') id: ObjectionId, @Args('text') text: string) {
    if (!isUuid(id)) return presentObjectionRefusal({ kind: 'ObjectionNotFound' });
    const outcome = await this.answerObjection.execute({ actor, id, text });
    if (outcome.kind !== 'ObjectionAnswered') return presentObjectionRefusal(outcome);
    return { __typename: outcome.kind, overview: await this.overview() };
  }
}

import { People, type Actor } from '@academy/contracts/identity';
import { AnswerObjection, type Objection } from '@academy/paths/core';
import { Allow, CurrentActor, isUuid } from '@academy/platform/graphql';
import { Args, Mutation, Query, type Asked } from '@academy/sdl';
import { Resolver } from '@nestjs/graphql';
import { PostgresCareerRoutes } from '../postgres/career-routes';
import { PostgresObjectionStore } from '../postgres/objection-store';
import { presentObjection, textDoesNotFit } from './present-objection';
import { refused } from './refused';

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
  async answer(@CurrentActor() actor: Actor, @Args() { id, text }: Asked<'answerObjection'>) {
    if (!isUuid(id)) return refused({ kind: 'ObjectionNotFound' });
    const outcome = await this.answerObjection.execute({ actor, id, text });
    if (outcome.kind === 'TextMissingOrTooLong') return textDoesNotFit();
    if (outcome.kind !== 'ObjectionAnswered') return refused(outcome);
    return { __typename: outcome.kind, overview: await this.overview() };
  }
}

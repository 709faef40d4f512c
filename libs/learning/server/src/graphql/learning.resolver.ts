import type { Actor } from '@academy/contracts/identity';
import { RecordProgress } from '@academy/learning/core';
import { Allow, CurrentActor, invalidInput, isUuid } from '@academy/platform/graphql';
import { Args, Mutation, Query, type Asked } from '@academy/sdl';
import { t } from '@lingui/core/macro';
import { Resolver } from '@nestjs/graphql';
import { LearningView } from './learning-view';
import { noAccess } from './present';

@Resolver()
export class LearningResolver {
  constructor(
    private readonly view: LearningView,
    private readonly recordProgress: RecordProgress,
  ) {}

  @Query('learning')
  @Allow('teacher')
  learning(@CurrentActor() actor: Actor, @Args() { enrolmentId }: Asked<'learning'>) {
    return this.view.of(actor, enrolmentId);
  }

  @Query('myLearning')
  @Allow('teacher')
  myLearning(@CurrentActor() actor: Actor) {
    return this.view.all(actor);
  }

  @Mutation('recordProgress')
  @Allow('teacher')
  async record(@CurrentActor() actor: Actor, @Args() { enrolmentId, partId, done }: Asked<'recordProgress'>) {
    if (!isUuid(enrolmentId)) return noAccess();
    const { kind } = await this.recordProgress.execute({ actor, enrolmentId, partId, done });
    if (kind === 'NoAccess') return noAccess();
    if (kind === 'NoSuchText')
      return invalidInput([{ field: 'partId', problem: kind, message: t`Dit onderdeel bestaat niet.` }]);
    return { __typename: kind, learning: await this.view.now(actor, enrolmentId) };
  }
}

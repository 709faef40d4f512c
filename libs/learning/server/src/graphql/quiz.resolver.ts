import type { Actor } from '@academy/contracts/identity';
import { KeepQuizDraft, SubmitQuiz } from '@academy/learning/core';
import { Allow, CurrentActor, isUuid } from '@academy/platform/graphql';
import { Args, Mutation, type Asked } from '@academy/sdl';
import { Resolver } from '@nestjs/graphql';
import { LearningView } from './learning-view';
import { noAccess, presentPause, presentQuizRefusal } from './present';

@Resolver()
export class QuizResolver {
  constructor(
    private readonly view: LearningView,
    private readonly submitQuiz: SubmitQuiz,
    private readonly keepQuizDraft: KeepQuizDraft,
  ) {}

  @Mutation('submitQuiz')
  @Allow('teacher')
  async submit(@CurrentActor() actor: Actor, @Args() given: Asked<'submitQuiz'>) {
    if (!isUuid(given.enrolmentId)) return noAccess();
    const outcome = await this.submitQuiz.execute({ actor, ...given });
    if (outcome.kind === 'QuizPaused') return presentPause(outcome.until);
    if (outcome.kind !== 'QuizGraded') return presentQuizRefusal(outcome);
    const [attempt, learning] = await Promise.all([
      this.view.attempt(given.enrolmentId, outcome.attempt),
      this.view.now(actor, given.enrolmentId),
    ]);
    return { __typename: outcome.kind, attempt, learning };
  }

  @Mutation('keepQuizDraft')
  @Allow('teacher')
  async keep(@CurrentActor() actor: Actor, @Args() given: Asked<'keepQuizDraft'>) {
    if (!isUuid(given.enrolmentId)) return noAccess();
    const outcome = await this.keepQuizDraft.execute({ actor, ...given });
    if (outcome.kind !== 'QuizDraftKept') return presentQuizRefusal(outcome);
    return { __typename: outcome.kind, partId: given.partId };
  }
}

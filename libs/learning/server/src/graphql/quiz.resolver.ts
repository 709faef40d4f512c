import type { Actor } from '@academy/contracts/identity';
import { KeepQuizDraft, SubmitQuiz, type KeepQuizDraftOutcome, type QuizAnswer } from '@academy/learning/core';
import { Allow, CurrentActor, isUuid } from '@academy/platform/graphql';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { LearningView } from './learning-view';
import { noAccess, presentQuizRefusal } from './present';

interface DraftArguments {
  readonly enrolmentId: string;
  readonly partId: string;
  readonly answers: readonly QuizAnswer[];
}

interface QuizArguments extends DraftArguments {
  readonly idempotencyKey: string;
}

@Resolver()
export class QuizResolver {
  constructor(
    private readonly view: LearningView,
    private readonly submitQuiz: SubmitQuiz,
    private readonly keepQuizDraft: KeepQuizDraft,
  ) {}

  @Mutation('submitQuiz')
  @Allow('teacher')
  async submit(@CurrentActor() actor: Actor, @Args() given: QuizArguments) {
    if (!isUuid(given.enrolmentId)) return noAccess();
    const outcome = await this.submitQuiz.execute({ actor, ...given });
    if (outcome.kind !== 'QuizGraded') return presentQuizRefusal(outcome);
    return {
      __typename: outcome.kind,
      attempt: await this.view.attempt(given.enrolmentId, outcome.attempt),
      learning: await this.view.of(actor, given.enrolmentId),
    };
  }

  @Mutation('keepQuizDraft')
  @Allow('teacher')
  async keep(@CurrentActor() actor: Actor, @Args() given: DraftArguments) {
    if (!isUuid(given.enrolmentId)) return noAccess();
    const outcome: KeepQuizDraftOutcome = await this.keepQuizDraft.execute({ actor, ...given });
    if (outcome.kind !== 'QuizDraftKept') return presentQuizRefusal(outcome);
    return { __typename: outcome.kind, partId: given.partId };
  }
}

import { Catalogue } from '@academy/contracts/catalogue';
import { Enrolments, type EnrolmentFacts } from '@academy/contracts/enrolment';
import type { Actor, TeacherId } from '@academy/contracts/identity';
import { may, RecordProgress, SubmitQuiz, type QuizAnswer } from '@academy/learning/core';
import { Allow, CurrentActor, invalidInput, isUuid } from '@academy/platform/graphql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { noProgress, PostgresProgress } from '../postgres/postgres-progress';
import { answerMessages, noAccess, presentAttempt, presentLearning } from './present';

interface QuizArguments {
  readonly enrolmentId: string;
  readonly partId: string;
  readonly answers: readonly QuizAnswer[];
  readonly idempotencyKey: string;
}

@Resolver()
export class LearningResolver {
  constructor(
    private readonly enrolments: Enrolments,
    private readonly catalogue: Catalogue,
    private readonly progress: PostgresProgress,
    private readonly recordProgress: RecordProgress,
    private readonly submitQuiz: SubmitQuiz,
  ) {}

  @Query('learning')
  @Allow('teacher')
  async learning(@CurrentActor() actor: Actor, @Args('enrolmentId') enrolmentId: string) {
    const enrolment = isUuid(enrolmentId) ? await this.enrolments.find(enrolmentId) : undefined;
    if (!enrolment || !may.follow(actor, enrolment)) return null;
    return (await this.present([enrolment]))[0] ?? null;
  }

  @Query('myLearning')
  @Allow('teacher')
  async myLearning(@CurrentActor() actor: Actor) {
    const enrolments = await this.enrolments.ofTeacher(actor.teacherId as TeacherId);
    return this.present(enrolments.filter((enrolment) => may.follow(actor, enrolment)).reverse());
  }

  @Mutation('recordProgress')
  @Allow('teacher')
  async record(
    @CurrentActor() actor: Actor,
    @Args('enrolmentId') enrolmentId: string,
    @Args('partId') partId: string,
    @Args('done') done: boolean,
  ) {
    if (!isUuid(enrolmentId)) return noAccess();
    const { kind } = await this.recordProgress.execute({ actor, enrolmentId, partId, done });
    if (kind === 'NoAccess') return noAccess();
    if (kind === 'NoSuchText') return invalidInput([{ field: 'partId', message: 'Dit onderdeel bestaat niet.' }]);
    return { __typename: kind, learning: await this.learning(actor, enrolmentId) };
  }

  @Mutation('submitQuiz')
  @Allow('teacher')
  async submit(@CurrentActor() actor: Actor, @Args() { enrolmentId, partId, answers, idempotencyKey }: QuizArguments) {
    if (!isUuid(enrolmentId)) return noAccess();
    const outcome = await this.submitQuiz.execute({ actor, enrolmentId, partId, answers, idempotencyKey });
    if (outcome.kind === 'NoAccess') return noAccess();
    if (outcome.kind === 'NoSuchQuiz') return invalidInput([{ field: 'partId', message: 'Deze toets bestaat niet.' }]);
    if (outcome.kind === 'AnswersDoNotFit') {
      return invalidInput(outcome.faults.map(({ field, problem }) => ({ field, message: answerMessages[problem] })));
    }
    const version = await this.versionOf(enrolmentId);
    const part = version?.parts.find(({ id }) => id === partId);
    return {
      __typename: outcome.kind,
      attempt: presentAttempt(outcome.attempt, part),
      learning: await this.learning(actor, enrolmentId),
    };
  }

  private async versionOf(enrolmentId: string) {
    const versionId = (await this.enrolments.find(enrolmentId))?.versionId;
    return versionId === undefined ? undefined : (await this.catalogue.versions([versionId])).get(versionId);
  }

  private async present(enrolments: readonly EnrolmentFacts[]) {
    if (enrolments.length === 0) return [];
    const [versions, progress] = await Promise.all([
      this.catalogue.versions([...new Set(enrolments.map(({ versionId }) => versionId))]),
      this.progress.progressOf(enrolments.map(({ enrolmentId }) => enrolmentId)),
    ]);
    return enrolments.flatMap(({ enrolmentId, versionId }) => {
      const version = versions.get(versionId);
      return version ? [presentLearning(enrolmentId, version, progress.get(enrolmentId) ?? noProgress)] : [];
    });
  }
}

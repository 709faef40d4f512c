import { Catalogue } from '@academy/contracts/catalogue';
import { AllEnrolments, EnrolmentMoves, Enrolments } from '@academy/contracts/enrolment';
import { People } from '@academy/contracts/identity';
import { AwardsOnCompletion, Completions, ModuleResults } from '@academy/contracts/learning';
import {
  AgreeOnCompletion,
  KeepQuizDraft,
  RecordProgress,
  SayHours,
  SignOff,
  SubmitQuiz,
  TakeBackSignOff,
  type Access,
} from '@academy/learning/core';
import type { Clock } from '@academy/kernel';
import { CLOCK } from '@academy/platform/nest';
import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { accessOfTrainer } from './access-of-trainer';
import { LearningChecks } from './checks/learning-checks';
import { HoursResolver } from './graphql/hours.resolver';
import { LearningResolver } from './graphql/learning.resolver';
import { LearningView } from './graphql/learning-view';
import { ParticipantResolver } from './graphql/participant.resolver';
import { QuizResolver } from './graphql/quiz.resolver';
import { SignOffResolver } from './graphql/sign-off.resolver';
import { PostgresLearningStore } from './postgres/learning-store';
import { PostgresModuleResults } from './postgres/postgres-module-results';
import { PostgresProgress } from './postgres/postgres-progress';

const ACCESS = Symbol('Access');
const TRAINERS_ACCESS = Symbol('TrainersAccess');

@Global()
@Module({
  providers: [
    {
      provide: PostgresLearningStore,
      inject: [DataSource, EnrolmentMoves, AwardsOnCompletion],
      useFactory: (...parts: ConstructorParameters<typeof PostgresLearningStore>) =>
        new PostgresLearningStore(...parts),
    },
    PostgresProgress,
    PostgresModuleResults,
    { provide: ModuleResults, useExisting: PostgresModuleResults },
    { provide: Completions, useExisting: PostgresProgress },
    {
      provide: ACCESS,
      inject: [Enrolments, Catalogue],
      useFactory: (enrolments: Enrolments, catalogue: Catalogue): Access => ({
        // What is in force now is asked in the same statement, for the version that is looked up next.
        enrolment: async (id) => (await Promise.all([enrolments.find(id), catalogue.versions([])]))[0],
        version: async (id) => (await catalogue.versions([id])).get(id),
        startOf: async (id) => (await catalogue.editions([id])).get(id)?.start,
      }),
    },
    { provide: TRAINERS_ACCESS, inject: [ACCESS], useFactory: accessOfTrainer },
    {
      provide: RecordProgress,
      inject: [ACCESS, PostgresLearningStore, CLOCK],
      useFactory: (...parts: ConstructorParameters<typeof RecordProgress>) => new RecordProgress(...parts),
    },
    {
      provide: SubmitQuiz,
      inject: [ACCESS, PostgresLearningStore, CLOCK],
      useFactory: (...parts: ConstructorParameters<typeof SubmitQuiz>) => new SubmitQuiz(...parts),
    },
    {
      provide: KeepQuizDraft,
      inject: [ACCESS, PostgresLearningStore],
      useFactory: (...parts: ConstructorParameters<typeof KeepQuizDraft>) => new KeepQuizDraft(...parts),
    },
    {
      provide: SignOff,
      inject: [TRAINERS_ACCESS, PostgresLearningStore, CLOCK],
      useFactory: (...parts: ConstructorParameters<typeof SignOff>) => new SignOff(...parts),
    },
    {
      provide: TakeBackSignOff,
      inject: [TRAINERS_ACCESS, AwardsOnCompletion, PostgresLearningStore, CLOCK],
      useFactory: (...parts: ConstructorParameters<typeof TakeBackSignOff>) => new TakeBackSignOff(...parts),
    },
    {
      provide: SayHours,
      inject: [ACCESS, PostgresLearningStore, CLOCK],
      useFactory: (...parts: ConstructorParameters<typeof SayHours>) => new SayHours(...parts),
    },
    {
      provide: LearningChecks,
      inject: [DataSource, AllEnrolments, People, ACCESS, PostgresLearningStore, CLOCK],
      useFactory: (
        database: DataSource,
        enrolments: AllEnrolments,
        people: People,
        access: Access,
        store: PostgresLearningStore,
        clock: Clock,
      ) => new LearningChecks(database, enrolments, people, new AgreeOnCompletion(access, store, clock)),
    },
    LearningView,
    LearningResolver,
    QuizResolver,
    SignOffResolver,
    ParticipantResolver,
    HoursResolver,
  ],
  exports: [Completions, ModuleResults],
})
export class LearningModule {}

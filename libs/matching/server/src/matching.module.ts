import { Catalogue, ModuleTitles } from '@academy/contracts/catalogue';
import { Frameworks } from '@academy/contracts/competences';
import { ModuleResults } from '@academy/contracts/learning';
import { LearnedFigures, OwnProfile } from '@academy/contracts/matching';
import { JudgedEvidence } from '@academy/contracts/teachers';
import { AskToLearn, LearnFigures, PutFiguresInForce, WantLess, WithdrawFigures } from '@academy/matching/core';
import { CLOCK } from '@academy/platform/nest';
import { Global, Module } from '@nestjs/common';
import { LearnedFiguresResolver } from './graphql/learned-figures.resolver';
import { MatchesOfTeacher } from './graphql/matches-of-teacher';
import { MatchingResolver } from './graphql/matching.resolver';
import { WantedLessResolver } from './graphql/wanted-less.resolver';
import { LearnFiguresHearer } from './jobs/learn-figures.hearer';
import { AskingLearningDesk } from './learning-desk';
import { PostgresFiguresStore } from './postgres/figures-store';
import { PostgresLearnedFigures } from './postgres/postgres-learned-figures';
import { PostgresWantedLess } from './postgres/wanted-less';
import { ShownProfile } from './shown-profile';

@Global()
@Module({
  providers: [
    MatchesOfTeacher,
    MatchingResolver,
    PostgresFiguresStore,
    PostgresLearnedFigures,
    { provide: LearnedFigures, useExisting: PostgresLearnedFigures },
    {
      provide: AskingLearningDesk,
      inject: [JudgedEvidence, ModuleResults, Catalogue, Frameworks],
      useFactory: (...parts: ConstructorParameters<typeof AskingLearningDesk>) => new AskingLearningDesk(...parts),
    },
    {
      provide: LearnFigures,
      inject: [AskingLearningDesk, PostgresFiguresStore, CLOCK],
      useFactory: (...parts: ConstructorParameters<typeof LearnFigures>) => new LearnFigures(...parts),
    },
    {
      provide: PutFiguresInForce,
      inject: [PostgresFiguresStore, CLOCK],
      useFactory: (...parts: ConstructorParameters<typeof PutFiguresInForce>) => new PutFiguresInForce(...parts),
    },
    {
      provide: WithdrawFigures,
      inject: [PostgresFiguresStore, CLOCK],
      useFactory: (...parts: ConstructorParameters<typeof WithdrawFigures>) => new WithdrawFigures(...parts),
    },
    {
      provide: AskToLearn,
      inject: [PostgresFiguresStore],
      useFactory: (...parts: ConstructorParameters<typeof AskToLearn>) => new AskToLearn(...parts),
    },
    {
      provide: WantLess,
      inject: [Catalogue, ModuleTitles, PostgresWantedLess, CLOCK],
      useFactory: (...parts: ConstructorParameters<typeof WantLess>) => new WantLess(...parts),
    },
    PostgresWantedLess,
    { provide: OwnProfile, useClass: ShownProfile },
    WantedLessResolver,
    LearnedFiguresResolver,
    LearnFiguresHearer,
  ],
  exports: [LearnedFigures, LearnFigures, OwnProfile],
})
export class MatchingModule {}

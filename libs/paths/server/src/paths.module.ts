import { Catalogue } from '@academy/contracts/catalogue';
import { Frameworks } from '@academy/contracts/competences';
import { EntryTests } from '@academy/contracts/entry-tests';
import { Enrolments, SeatCounts } from '@academy/contracts/enrolment';
import { LearnedFigures } from '@academy/contracts/matching';
import { Objections, OwnPath, SoughtLevels } from '@academy/contracts/paths';
import { TeacherFiles } from '@academy/contracts/teachers';
import type { Clock } from '@academy/kernel';
import {
  AcceptProposal,
  AdjustPath,
  AnswerObjection,
  ObjectToPath,
  OfferEntryTests,
  PreviewRoutes,
  ProposePath,
  TailorPath,
  TakeBackObjection,
  WeighEntryTest,
  WeighFigures,
} from '@academy/paths/core';
import { PathPlanner } from '@academy/planner/core';
import type { Config } from '@academy/platform/config';
import { CLOCK, CONFIG, LOGGER } from '@academy/platform/nest';
import type { Logger } from '@academy/platform/observability';
import { Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EntryTestOffersResolver } from './graphql/entry-test-offers.resolver';
import { EntryTestWeightResolver } from './graphql/entry-test-weight.resolver';
import { FiguresEffectResolver } from './graphql/figures-effect.resolver';
import { ExplanationResolver } from './graphql/explanation.resolver';
import { PathExplanationResolver, StepExplanationResolver } from './graphql/path-explanation.resolver';
import { ObjectionsResolver } from './graphql/objections.resolver';
import { OfficeObjectionsResolver } from './graphql/office-objections.resolver';
import { PathPresenter } from './graphql/path-presenter';
import { PathsResolver } from './graphql/paths.resolver';
import {
  ProposeAfterEnrolmentHearer,
  ProposeAfterMoveHearer,
  ProposeAfterQueueingHearer,
  ProposeAfterRefusalHearer,
  ProposePathHearer,
} from './jobs/propose-path.hearers';
import { AdjustmentsResolver } from './graphql/adjustments.resolver';
import { ProfileQuestionsResolver } from './graphql/profile-questions.resolver';
import { RoutePreviewsResolver } from './graphql/route-previews.resolver';
import { ScheduleResolver } from './graphql/schedule.resolver';
import { fingerprint } from './planner/fingerprint';
import { PathNow } from './planner/path-now';
import { AskingPlanningDesk, type AskedForPlans } from './planner/planning-desk';
import { PlannedSample } from './planner/sample-of-paths';
import { ThreadedPlanner } from '@academy/planner/server';
import { readSchoolCalendar } from '@academy/planner/server';
import { PostgresCareerRoutes } from './postgres/career-routes';
import { PostgresObjections } from './postgres/open-objections';
import { objectionsOfOthers, PostgresObjectionStore } from './postgres/objection-store';
import { PostgresOwnPath } from './postgres/own-path';
import { PostgresPathStore } from './postgres/path-store';
import { PostgresSoughtLevels } from './postgres/sought-levels';

const SCHOOL_CALENDAR = Symbol('SchoolCalendar');
const PARTS_OF_TESTS = Symbol('PartsOfTests');
const ASKED_FOR_PLANS = Symbol('AskedForPlans');

@Global()
@Module({
  providers: [
    { provide: Objections, useClass: PostgresObjections },
    { provide: OwnPath, useClass: PostgresOwnPath },
    { provide: SoughtLevels, useClass: PostgresSoughtLevels },
    PostgresCareerRoutes,
    PostgresPathStore,
    PostgresObjectionStore,
    {
      provide: ThreadedPlanner,
      inject: [LOGGER, CONFIG],
      useFactory: (logger: Logger, { planSeconds }: Config) =>
        new ThreadedPlanner({
          timeLimitMs: planSeconds * 1_000,
          onFault: (err) => logger.error({ err }, 'planning failed; trying otherwise'),
        }),
    },
    { provide: PathPlanner, useExisting: ThreadedPlanner },
    { provide: SCHOOL_CALENDAR, useFactory: () => readSchoolCalendar() },
    {
      provide: ASKED_FOR_PLANS,
      inject: [TeacherFiles, Frameworks, Catalogue, Enrolments, SeatCounts, LearnedFigures],
      useFactory: (
        teachers: TeacherFiles,
        frameworks: Frameworks,
        catalogue: Catalogue,
        enrolments: Enrolments,
        seatCounts: SeatCounts,
        learned: LearnedFigures,
      ): AskedForPlans => ({ teachers, frameworks, catalogue, enrolments, seatCounts, learned }),
    },
    {
      provide: AskingPlanningDesk,
      inject: [ASKED_FOR_PLANS, PathPlanner, SCHOOL_CALENDAR, CLOCK],
      useFactory: (...parts: ConstructorParameters<typeof AskingPlanningDesk>) => new AskingPlanningDesk(...parts),
    },
    {
      provide: TailorPath,
      inject: [PostgresCareerRoutes, AskingPlanningDesk, PostgresPathStore, CLOCK],
      useFactory: (...parts: ConstructorParameters<typeof TailorPath>) => new TailorPath(...parts),
    },
    {
      provide: AdjustPath,
      inject: [PostgresCareerRoutes, AskingPlanningDesk, PostgresPathStore, CLOCK],
      useFactory: (...parts: ConstructorParameters<typeof AdjustPath>) => new AdjustPath(...parts),
    },
    {
      provide: AcceptProposal,
      inject: [PostgresCareerRoutes, AskingPlanningDesk, PostgresPathStore, ProposePath, CLOCK],
      useFactory: (...parts: ConstructorParameters<typeof AcceptProposal>) => new AcceptProposal(...parts),
    },
    {
      provide: ProposePath,
      inject: [PostgresCareerRoutes, AskingPlanningDesk, PostgresPathStore, CLOCK],
      useFactory: (...parts: ConstructorParameters<typeof ProposePath>) => new ProposePath(...parts),
    },
    {
      provide: PreviewRoutes,
      inject: [PostgresCareerRoutes, AskingPlanningDesk, PostgresPathStore],
      useFactory: (...parts: ConstructorParameters<typeof PreviewRoutes>) => new PreviewRoutes(...parts),
    },
    {
      provide: PlannedSample,
      inject: [DataSource, PostgresCareerRoutes, AskingPlanningDesk, PathPlanner, LearnedFigures],
      useFactory: (...parts: ConstructorParameters<typeof PlannedSample>) => new PlannedSample(...parts),
    },
    {
      provide: WeighFigures,
      inject: [PlannedSample],
      useFactory: (...parts: ConstructorParameters<typeof WeighFigures>) => new WeighFigures(...parts),
    },
    {
      provide: PARTS_OF_TESTS,
      inject: [PostgresCareerRoutes, AskingPlanningDesk, PostgresPathStore, EntryTests],
      useFactory: (
        routes: PostgresCareerRoutes,
        desk: AskingPlanningDesk,
        store: PostgresPathStore,
        tests: EntryTests,
      ) => ({ routes, desk, store, tests }),
    },
    {
      provide: OfferEntryTests,
      inject: [PARTS_OF_TESTS],
      useFactory: (...parts: ConstructorParameters<typeof OfferEntryTests>) => new OfferEntryTests(...parts),
    },
    {
      provide: WeighEntryTest,
      inject: [PARTS_OF_TESTS],
      useFactory: (...parts: ConstructorParameters<typeof WeighEntryTest>) => new WeighEntryTest(...parts),
    },
    EntryTestOffersResolver,
    EntryTestWeightResolver,
    {
      provide: ObjectToPath,
      inject: [PostgresPathStore, PostgresObjectionStore, CLOCK],
      useFactory: (paths: PostgresPathStore, store: PostgresObjectionStore, clock: Clock) =>
        new ObjectToPath(paths, store, clock, fingerprint),
    },
    {
      provide: TakeBackObjection,
      inject: [PostgresObjectionStore],
      useFactory: (store: PostgresObjectionStore) => new TakeBackObjection(store),
    },
    {
      provide: AnswerObjection,
      inject: [PostgresObjectionStore, CLOCK],
      useFactory: (store: PostgresObjectionStore, clock: Clock) =>
        new AnswerObjection(objectionsOfOthers(store), clock),
    },
    FiguresEffectResolver,
    RoutePreviewsResolver,
    ObjectionsResolver,
    OfficeObjectionsResolver,
    PathPresenter,
    PathsResolver,
    PathNow,
    ExplanationResolver,
    PathExplanationResolver,
    StepExplanationResolver,
    AdjustmentsResolver,
    ScheduleResolver,
    ProfileQuestionsResolver,
    ProposePathHearer,
    ProposeAfterEnrolmentHearer,
    ProposeAfterQueueingHearer,
    ProposeAfterRefusalHearer,
    ProposeAfterMoveHearer,
  ],
  exports: [Objections, OwnPath, SoughtLevels],
})
export class PathsModule implements OnApplicationShutdown {
  constructor(private readonly planner: ThreadedPlanner) {}

  onApplicationShutdown(): Promise<void> {
    return this.planner.close();
  }
}

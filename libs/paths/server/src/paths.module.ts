import { Catalogue } from '@academy/contracts/catalogue';
import { Frameworks } from '@academy/contracts/competences';
import { Enrolments } from '@academy/contracts/enrolment';
import { LearnedFigures } from '@academy/contracts/matching';
import { TeacherFiles } from '@academy/contracts/teachers';
import { AcceptProposal, AdjustPath, PathPlanner, ProposePath, TailorPath, WeighFigures } from '@academy/paths/core';
import { CLOCK, LOGGER } from '@academy/platform/nest';
import type { Logger } from '@academy/platform/observability';
import { Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FiguresEffectResolver } from './graphql/figures-effect.resolver';
import { ExplanationResolver } from './graphql/explanation.resolver';
import { PathPresenter } from './graphql/path-presenter';
import { PathsResolver } from './graphql/paths.resolver';
import { ProposePathHearer } from './jobs/propose-path.hearer';
import { AdjustmentsResolver } from './graphql/adjustments.resolver';
import { ProfileQuestionsResolver } from './graphql/profile-questions.resolver';
import { ScheduleResolver } from './graphql/schedule.resolver';
import { AskingPlanningDesk } from './planner/planning-desk';
import { PlannedSample } from './planner/sample-of-paths';
import { ThreadedPlanner } from './planner/threaded-planner';
import { readSchoolCalendar } from './planner/school-calendar';
import { PostgresCareerRoutes } from './postgres/career-routes';
import { PostgresPathStore } from './postgres/path-store';

const SCHOOL_CALENDAR = Symbol('SchoolCalendar');

@Module({
  providers: [
    PostgresCareerRoutes,
    PostgresPathStore,
    {
      provide: ThreadedPlanner,
      inject: [LOGGER],
      useFactory: (logger: Logger) =>
        new ThreadedPlanner({ onFault: (err) => logger.error({ err }, 'planning failed; trying otherwise') }),
    },
    { provide: PathPlanner, useExisting: ThreadedPlanner },
    { provide: SCHOOL_CALENDAR, useFactory: () => readSchoolCalendar() },
    {
      provide: AskingPlanningDesk,
      inject: [TeacherFiles, Frameworks, Catalogue, Enrolments, LearnedFigures, PathPlanner, CLOCK, SCHOOL_CALENDAR],
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
      inject: [AskingPlanningDesk, PostgresPathStore, CLOCK],
      useFactory: (...parts: ConstructorParameters<typeof AcceptProposal>) => new AcceptProposal(...parts),
    },
    {
      provide: ProposePath,
      inject: [PostgresCareerRoutes, AskingPlanningDesk, PostgresPathStore, CLOCK],
      useFactory: (...parts: ConstructorParameters<typeof ProposePath>) => new ProposePath(...parts),
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
    FiguresEffectResolver,
    PathPresenter,
    PathsResolver,
    ExplanationResolver,
    AdjustmentsResolver,
    ScheduleResolver,
    ProfileQuestionsResolver,
    ProposePathHearer,
  ],
})
export class PathsModule implements OnApplicationShutdown {
  constructor(private readonly planner: ThreadedPlanner) {}

  onApplicationShutdown(): Promise<void> {
    return this.planner.close();
  }
}

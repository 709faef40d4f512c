import { Catalogue, EditionPlaces } from '@academy/contracts/catalogue';
import { Frameworks } from '@academy/contracts/competences';
import { AllEnrolments, EnrolmentMoves, Enrolments, SeatCounts, SeatsBack } from '@academy/contracts/enrolment';
import { TeacherFiles } from '@academy/contracts/teachers';
import {
  DecideEnrolment,
  RecountSeats,
  RequestEnrolment,
  SettleQueues,
  WithdrawEnrolment,
} from '@academy/enrolment/core';
import type { Clock } from '@academy/kernel';
import { CLOCK } from '@academy/platform/nest';
import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EnrolmentChecks } from './checks/enrolment-checks';
import { PostgresDifferences } from './checks/postgres-differences';
import { DecisionWaiter } from './graphql/decision-waiter';
import { EditionSeatsResolver } from './graphql/edition.resolver';
import { EnrolmentResolver } from './graphql/enrolment.resolver';
import { OwnEditionsResolver } from './graphql/own-editions.resolver';
import { SettleQueuesHearer } from './jobs/settle-queues.hearer';
import { DecideHearer } from './jobs/decide.hearer';
import { PostgresEnrolmentStore } from './postgres/enrolment-store';
import { PostgresEnrolmentMoves } from './postgres/enrolment-moves';
import { PostgresAllEnrolments } from './postgres/postgres-all-enrolments';
import { PostgresEnrolments } from './postgres/postgres-enrolments';
import { knownVersions } from './known-versions';
import { WithdrawingSeatsBack } from './seats-back';
import { PostgresSeatCounts } from './postgres/seat-counts';

@Global()
@Module({
  providers: [
    PostgresEnrolmentStore,
    PostgresEnrolments,
    DecisionWaiter,
    { provide: EnrolmentMoves, useClass: PostgresEnrolmentMoves },
    { provide: Enrolments, useExisting: PostgresEnrolments },
    { provide: SeatCounts, useClass: PostgresSeatCounts },
    { provide: EditionPlaces, useExisting: SeatCounts },
    {
      provide: RequestEnrolment,
      inject: [Catalogue, PostgresEnrolmentStore, CLOCK],
      useFactory: (...parts: ConstructorParameters<typeof RequestEnrolment>) => new RequestEnrolment(...parts),
    },
    {
      provide: DecideEnrolment,
      inject: [Catalogue, TeacherFiles, Frameworks, PostgresEnrolmentStore, CLOCK],
      useFactory: (
        catalogue: Catalogue,
        teachers: TeacherFiles,
        frameworks: Frameworks,
        store: PostgresEnrolmentStore,
        clock: Clock,
      ) =>
        new DecideEnrolment(
          {
            versions: knownVersions((ids) => catalogue.versions(ids)),
            teacher: (id) => teachers.of(id),
            framework: () => frameworks.current(),
          },
          store,
          clock,
        ),
    },
    {
      provide: WithdrawEnrolment,
      inject: [PostgresEnrolmentStore, CLOCK],
      useFactory: (...parts: ConstructorParameters<typeof WithdrawEnrolment>) => new WithdrawEnrolment(...parts),
    },
    {
      provide: SettleQueues,
      inject: [PostgresEnrolments, PostgresEnrolmentStore, CLOCK],
      useFactory: (...parts: ConstructorParameters<typeof SettleQueues>) => new SettleQueues(...parts),
    },
    {
      provide: EnrolmentChecks,
      inject: [DataSource, Catalogue, PostgresEnrolmentStore, DecideEnrolment, CLOCK],
      useFactory: (
        database: DataSource,
        catalogue: Catalogue,
        store: PostgresEnrolmentStore,
        decide: DecideEnrolment,
        clock: Clock,
      ) =>
        new EnrolmentChecks(
          new PostgresDifferences(database, catalogue, clock),
          new RecountSeats(store, clock),
          decide,
        ),
    },
    { provide: AllEnrolments, useClass: PostgresAllEnrolments },
    { provide: SeatsBack, useClass: WithdrawingSeatsBack },
    EnrolmentResolver,
    EditionSeatsResolver,
    OwnEditionsResolver,
    DecideHearer,
    SettleQueuesHearer,
  ],
  exports: [AllEnrolments, EditionPlaces, Enrolments, EnrolmentMoves, SeatCounts, SeatsBack],
})
export class EnrolmentModule {}

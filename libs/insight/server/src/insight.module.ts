import { Catalogue } from '@academy/contracts/catalogue';
import { SeatCounts } from '@academy/contracts/enrolment';
import { SoughtLevels } from '@academy/contracts/paths';
import { TeacherHomes } from '@academy/contracts/teachers';
import { CountDemand, SeeDemand } from '@academy/insight/core';
import type { Clock } from '@academy/kernel';
import { CLOCK } from '@academy/platform/nest';
import { Module } from '@nestjs/common';
import { DemandResolver } from './graphql/demand.resolver';
import { CountDemandHearer } from './jobs/count-demand.hearer';
import { PostgresDemandStore } from './postgres/demand-store';

@Module({
  providers: [
    PostgresDemandStore,
    {
      provide: SeeDemand,
      inject: [SoughtLevels, PostgresDemandStore, Catalogue, SeatCounts, CLOCK],
      useFactory: (
        sought: SoughtLevels,
        counts: PostgresDemandStore,
        catalogue: Catalogue,
        seats: SeatCounts,
        clock: Clock,
      ) => new SeeDemand({ sought, counts, catalogue, seats }, clock),
    },
    {
      provide: CountDemand,
      inject: [SoughtLevels, TeacherHomes, PostgresDemandStore, CLOCK],
      useFactory: (sought: SoughtLevels, homes: TeacherHomes, store: PostgresDemandStore, clock: Clock) =>
        new CountDemand({ sought, homes }, store, clock),
    },
    CountDemandHearer,
    DemandResolver,
  ],
  exports: [CountDemand],
})
export class InsightModule {}

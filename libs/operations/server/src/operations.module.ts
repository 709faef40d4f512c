import { TryAgain } from '@academy/operations/core';
import { Module } from '@nestjs/common';
import { WorkDeskResolver } from './graphql/work-desk.resolver';
import { PostgresWorkStore } from './postgres/work-store';
import { ReadWork } from './postgres/read-work';

@Module({
  providers: [
    PostgresWorkStore,
    ReadWork,
    { provide: TryAgain, inject: [PostgresWorkStore], useFactory: (store: PostgresWorkStore) => new TryAgain(store) },
    WorkDeskResolver,
  ],
})
export class OperationsModule {}

import { Frameworks } from '@academy/contracts/competences';
import { EntryTests } from '@academy/contracts/entry-tests';
import { AnswerEntryTest, GiveUpEntryTest, StartEntryTest } from '@academy/entry-tests/core';
import { CLOCK } from '@academy/platform/nest';
import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EntryTestsResolver } from './graphql/entry-tests.resolver';
import { PostgresEntryTestStore } from './postgres/entry-test-store';
import { PostgresEntryTests } from './postgres/postgres-entry-tests';

@Global()
@Module({
  providers: [
    PostgresEntryTestStore,
    {
      provide: PostgresEntryTests,
      inject: [DataSource, CLOCK],
      useFactory: (...parts: ConstructorParameters<typeof PostgresEntryTests>) => new PostgresEntryTests(...parts),
    },
    { provide: EntryTests, useExisting: PostgresEntryTests },
    {
      provide: StartEntryTest,
      inject: [Frameworks, PostgresEntryTestStore, CLOCK],
      useFactory: (...parts: ConstructorParameters<typeof StartEntryTest>) => new StartEntryTest(...parts),
    },
    {
      provide: AnswerEntryTest,
      inject: [PostgresEntryTestStore, CLOCK],
      useFactory: (...parts: ConstructorParameters<typeof AnswerEntryTest>) => new AnswerEntryTest(...parts),
    },
    {
      provide: GiveUpEntryTest,
      inject: [PostgresEntryTestStore, CLOCK],
      useFactory: (...parts: ConstructorParameters<typeof GiveUpEntryTest>) => new GiveUpEntryTest(...parts),
    },
    EntryTestsResolver,
  ],
  exports: [EntryTests],
})
export class EntryTestsModule {}

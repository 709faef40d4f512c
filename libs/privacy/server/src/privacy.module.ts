import { CertificateFiles, HolderErasure } from '@academy/contracts/certification';
import { SeatsBack } from '@academy/contracts/enrolment';
import { Leaving, Looks, People, Succession, WhereTheyWork } from '@academy/contracts/identity';
import type { Config } from '@academy/platform/config';
import { CLOCK, CONFIG } from '@academy/platform/nest';
import { AskErasure, EraseDue, OpenShared, ShareThing, StopSharing, TakeBackErasure } from '@academy/privacy/core';
import type { Clock } from '@academy/kernel';
import { Global, Module, type Provider } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { HandOver } from './archive/hand-over';
import { ErasureResolver } from './graphql/erasure.resolver';
import { MyDataResolver } from './graphql/my-data.resolver';
import { SharingResolver } from './graphql/sharing.resolver';
import { Stakes } from './graphql/stakes';
import { ArchiveController } from './http/archive.controller';
import { EraseHearer } from './jobs/erase.hearer';
import { ForgetHearer } from './jobs/forget.hearer';
import { OwnData } from './known/own-data';
import { FileLedger, ledgerIn } from './ledger/ledger';
import { PostgresLeaving } from './postgres/leaving';
import { PostgresEraser } from './postgres/postgres-eraser';
import { PostgresErasureStore } from './postgres/erasure-store';
import { PostgresLooks } from './sharing/looks';
import { PresentSharing } from './sharing/present-sharing';
import { PostgresShareStore, sharesOfOthers } from './sharing/share-store';
import { Shares } from './sharing/shares';
import { Things } from './sharing/things';

/** Something with what it is made of, in the order of its constructor. */
const made = <Parts extends unknown[]>(
  provide: new (...parts: Parts) => object,
  ...inject: { [Part in keyof Parts]: unknown }
): Provider => ({
  provide,
  inject: inject as never[],
  useFactory: (...parts: Parts) => new provide(...parts),
});

@Global()
@Module({
  providers: [
    OwnData,
    Stakes,
    PostgresErasureStore,
    made(HandOver, OwnData, People, CertificateFiles, CLOCK),
    made(AskErasure, PostgresErasureStore, Succession, CLOCK),
    made(TakeBackErasure, PostgresErasureStore),
    made(PostgresEraser, DataSource, OwnData, SeatsBack, HolderErasure, Succession, CONFIG),
    {
      provide: FileLedger,
      inject: [DataSource, CONFIG],
      useFactory: (database: DataSource, { dataDir }: Config) => new FileLedger(database, ledgerIn(dataDir)),
    },
    made(EraseDue, PostgresEraser, FileLedger, CLOCK),
    PostgresShareStore,
    Shares,
    Things,
    PresentSharing,
    {
      provide: ShareThing,
      inject: [PostgresShareStore, Things, WhereTheyWork, CLOCK],
      useFactory: (store: PostgresShareStore, { all }: Things, places: WhereTheyWork, clock: Clock) =>
        new ShareThing(store, all, places, clock),
    },
    made(StopSharing, PostgresShareStore, CLOCK),
    {
      provide: OpenShared,
      inject: [PostgresShareStore, Things, People, WhereTheyWork, Looks, CLOCK],
      useFactory: (
        store: PostgresShareStore,
        { all }: Things,
        ...[people, places, looks, clock]: [People, WhereTheyWork, Looks, Clock]
      ) => new OpenShared(sharesOfOthers(store), all, people, places, looks, clock),
    },
    MyDataResolver,
    ErasureResolver,
    SharingResolver,
    { provide: Leaving, useClass: PostgresLeaving },
    { provide: Looks, useClass: PostgresLooks },
    EraseHearer,
    ForgetHearer,
  ],
  controllers: [ArchiveController],
  exports: [Leaving, Looks],
})
export class PrivacyModule {}

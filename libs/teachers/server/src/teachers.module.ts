import { Frameworks } from '@academy/contracts/competences';
import { JudgedEvidence, TeacherFiles, TeacherHomes } from '@academy/contracts/teachers';
import { CLOCK } from '@academy/platform/nest';
import {
  AddEvidence,
  KeepMeasuredLevel,
  ProveCompetence,
  RemoveEvidence,
  SaveTalents,
  SaveWishes,
  DropCertificate,
} from '@academy/teachers/core';
import { Global, Module } from '@nestjs/common';
import { ProfileResolver } from './graphql/profile.resolver';
import { KeepMeasuredLevelHearer } from './jobs/keep-measured-level.hearer';
import { ProveCompetenceHearer } from './jobs/prove-competence.hearer';
import { DropCertificateHearer } from './jobs/drop-certificate.hearer';
import { PostgresJudgedEvidence } from './postgres/judged-evidence';
import { PostgresTeacherHomes } from './postgres/teacher-homes';
import { PostgresProfileStore } from './postgres/profile-store';
import { PostgresTeacherFiles } from './postgres/postgres-teacher-files';

@Global()
@Module({
  providers: [
    PostgresProfileStore,
    PostgresTeacherFiles,
    { provide: TeacherFiles, useExisting: PostgresTeacherFiles },
    PostgresJudgedEvidence,
    { provide: TeacherHomes, useClass: PostgresTeacherHomes },
    { provide: JudgedEvidence, useExisting: PostgresJudgedEvidence },
    {
      provide: SaveTalents,
      inject: [Frameworks, PostgresProfileStore],
      useFactory: (...parts: ConstructorParameters<typeof SaveTalents>) => new SaveTalents(...parts),
    },
    {
      provide: AddEvidence,
      inject: [Frameworks, PostgresProfileStore, CLOCK],
      useFactory: (...parts: ConstructorParameters<typeof AddEvidence>) => new AddEvidence(...parts),
    },
    {
      provide: RemoveEvidence,
      inject: [PostgresProfileStore],
      useFactory: (...parts: ConstructorParameters<typeof RemoveEvidence>) => new RemoveEvidence(...parts),
    },
    {
      provide: SaveWishes,
      inject: [PostgresProfileStore],
      useFactory: (...parts: ConstructorParameters<typeof SaveWishes>) => new SaveWishes(...parts),
    },
    {
      provide: ProveCompetence,
      inject: [PostgresProfileStore],
      useFactory: (...parts: ConstructorParameters<typeof ProveCompetence>) => new ProveCompetence(...parts),
    },
    {
      provide: DropCertificate,
      inject: [PostgresProfileStore],
      useFactory: (...parts: ConstructorParameters<typeof DropCertificate>) => new DropCertificate(...parts),
    },
    {
      provide: KeepMeasuredLevel,
      inject: [PostgresProfileStore],
      useFactory: (...parts: ConstructorParameters<typeof KeepMeasuredLevel>) => new KeepMeasuredLevel(...parts),
    },
    ProfileResolver,
    ProveCompetenceHearer,
    DropCertificateHearer,
    KeepMeasuredLevelHearer,
  ],
  exports: [TeacherFiles, JudgedEvidence, TeacherHomes],
})
export class TeachersModule {}

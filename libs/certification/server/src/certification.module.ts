import { randomBytes } from 'node:crypto';
import { AwardCertificate, type CertificateMint } from '@academy/certification/core';
import { Catalogue } from '@academy/contracts/catalogue';
import { CertificateFiles, HolderErasure, OwnCertificates } from '@academy/contracts/certification';
import { Frameworks } from '@academy/contracts/competences';
import { AllEnrolments, EnrolmentMoves, Enrolments } from '@academy/contracts/enrolment';
import { People } from '@academy/contracts/identity';
import { AwardsOnCompletion, Completions } from '@academy/contracts/learning';
import type { Clock } from '@academy/kernel';
import type { Config } from '@academy/platform/config';
import { CLOCK, CONFIG } from '@academy/platform/nest';
import { newId } from '@academy/platform/postgres';
import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AskingAwardDossiers } from './award-dossiers';
import { CertificationChecks } from './checks/certification-checks';
import { PostgresDifferences } from './checks/postgres-differences';
import { HolderCertificateFiles } from './holder/certificate-files';
import { CommittingHolderErasure } from './holder/holder-erasure';
import { HolderOwnCertificates } from './holder/own-certificates';
import { Credentials, siteAt, type Site } from './credential';
import { CertificationResolver } from './graphql/certification.resolver';
import { CertificatesController } from './http/certificates.controller';
import { AwardHearer } from './jobs/award.hearer';
import { KeyRing } from './keys';
import { typstCertificatePdfs, type CertificatePdfs } from './pdf';
import { PostgresCertificateStore } from './postgres/certificate-store';
import { PostgresAwards } from './postgres/postgres-awards';
import { PublicCertificates } from './public/public-certificates';
import { signerWith } from './signing/certificate-signer';
import { PDFS, SITE } from './public/tokens';

const SERIAL_BYTES = 16;

const mint: CertificateMint = {
  newId: () => newId<'Certificate'>(),
  newSerial: () => randomBytes(SERIAL_BYTES).toString('base64url'),
};

@Global()
@Module({
  providers: [
    {
      provide: PostgresCertificateStore,
      inject: [DataSource, EnrolmentMoves],
      useFactory: (...parts: ConstructorParameters<typeof PostgresCertificateStore>) =>
        new PostgresCertificateStore(...parts),
    },
    { provide: SITE, inject: [CONFIG], useFactory: ({ publicUrl }: Config) => siteAt(publicUrl) },
    {
      provide: KeyRing,
      inject: [CONFIG],
      useFactory: ({ dataDir, publicUrl }: Config) => KeyRing.open(dataDir, publicUrl),
    },
    {
      provide: Credentials,
      inject: [KeyRing, SITE, CLOCK],
      useFactory: (keys: KeyRing, site: Site, clock: Clock) => new Credentials(keys, site, clock),
    },
    { provide: PDFS, inject: [SITE], useFactory: (site: Site) => typstCertificatePdfs(site) },
    {
      provide: PublicCertificates,
      inject: [PostgresCertificateStore, Credentials, CLOCK],
      useFactory: (...parts: ConstructorParameters<typeof PublicCertificates>) => new PublicCertificates(...parts),
    },
    {
      provide: AskingAwardDossiers,
      inject: [Enrolments, Catalogue, Frameworks, People, Completions],
      useFactory: (...parts: ConstructorParameters<typeof AskingAwardDossiers>) => new AskingAwardDossiers(...parts),
    },
    {
      provide: AwardCertificate,
      inject: [AskingAwardDossiers, PostgresCertificateStore, KeyRing, Credentials, CLOCK],
      useFactory: (
        dossiers: AskingAwardDossiers,
        store: PostgresCertificateStore,
        keys: KeyRing,
        credentials: Credentials,
        clock: Clock,
      ) => new AwardCertificate(dossiers, store, mint, signerWith(keys, credentials), clock),
    },
    {
      provide: AwardsOnCompletion,
      inject: [PostgresCertificateStore, Enrolments, Catalogue, Frameworks, CLOCK],
      useFactory: (...parts: ConstructorParameters<typeof PostgresAwards>) => new PostgresAwards(...parts),
    },
    {
      provide: PostgresDifferences,
      inject: [DataSource, AllEnrolments, EnrolmentMoves, AskingAwardDossiers, CLOCK],
      useFactory: (...parts: ConstructorParameters<typeof PostgresDifferences>) => new PostgresDifferences(...parts),
    },
    {
      provide: CertificationChecks,
      inject: [PostgresDifferences, AwardCertificate],
      useFactory: (...parts: ConstructorParameters<typeof CertificationChecks>) => new CertificationChecks(...parts),
    },
    { provide: CertificateFiles, useClass: HolderCertificateFiles },
    { provide: HolderErasure, useClass: CommittingHolderErasure },
    { provide: OwnCertificates, useClass: HolderOwnCertificates },
    CertificationResolver,
    AwardHearer,
  ],
  controllers: [CertificatesController],
  exports: [AwardsOnCompletion, CertificateFiles, HolderErasure, OwnCertificates],
})
export class CertificationModule implements OnApplicationShutdown {
  constructor(@Inject(PDFS) private readonly pdfs: CertificatePdfs) {}

  onApplicationShutdown(): Promise<void> {
    return this.pdfs.close();
  }
}

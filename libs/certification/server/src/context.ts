import { certificateAwarded, certificateRevoked } from '@academy/contracts/certification';
import type { ContextManifest } from '@academy/platform/nest';
import { CertificationChecks } from './checks/certification-checks';
import { CertificationModule } from './certification.module';
import { Certification1795500800000 } from './migrations/1795500800000-certification';
import { RenewedCertificates1795800320000 } from './migrations/1795800320000-renewed-certificates';
import { RevokedCertificates1795800340000 } from './migrations/1795800340000-revoked-certificates';
import { HolderCommitments1795803810000 } from './migrations/1795803810000-holder-commitments';
import { OwnCertificates1795809100000 } from './migrations/1795809100000-own-certificates';
import { RevokedByWork1795809990056 } from './migrations/1795809990056-revoked-by-work';
import { certificationTables } from './postgres/tables';

export const certificationContext = {
  name: 'certification',
  module: CertificationModule,
  tables: certificationTables,
  migrations: [
    Certification1795500800000,
    RenewedCertificates1795800320000,
    RevokedCertificates1795800340000,
    HolderCommitments1795803810000,
    OwnCertificates1795809100000,
    RevokedByWork1795809990056,
  ],
  events: [certificateAwarded, certificateRevoked],
  checks: CertificationChecks,
} satisfies ContextManifest;

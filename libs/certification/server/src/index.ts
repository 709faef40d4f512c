export { RevokedCertificates1795800340000 } from './migrations/1795800340000-revoked-certificates';
export { CertificationModule } from './certification.module';
export { Certification1795500800000 } from './migrations/1795500800000-certification';
export { certificationTables } from './postgres/tables';
export { RenewedCertificates1795800320000 } from './migrations/1795800320000-renewed-certificates';

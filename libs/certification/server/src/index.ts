export { CertificationModule } from './certification.module';
export { Certification1795500800000 } from './migrations/1795500800000-certification';
export { certificationTables } from './postgres/tables';

export {
  AwardCertificate,
  type AwardDossier,
  type AwardDossiers,
  type AwardTransaction,
  type CertificateMint,
  type CertificateSigner,
  type CertificateStore,
} from './application/award-certificate';
export { award, awardRuleOf } from './domain/award';
export { isBuiltOn, type PlaceSince } from './domain/built-on';
export type { Certificate, CertifiedOutcome } from './domain/certificate';
export { STATUS_LIST_LENGTH, statusPlace } from './domain/status-place';
export { judge, type StatusFinding, type VerificationOutcome } from './domain/verification';

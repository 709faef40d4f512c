export {
  AwardCertificate,
  type AwardCertificateOutcome,
  type AwardCertificateRequest,
  type AwardDossier,
  type AwardDossiers,
  type AwardTransaction,
  type CertificateMint,
  type CertificateStore,
  type CertifiedModule,
} from './application/award-certificate';
export {
  awardRuleOf,
  type AwardDecision,
  type AwardRefusal,
  type AwardRequirements,
  type AwardRuleKind,
  type CompletionFacts,
} from './domain/award';
export { isBuiltOn, type Awarded, type PlaceSince } from './domain/built-on';
export type { Certificate, CertificateId, CertifiedOutcome } from './domain/certificate';
export { STATUS_LIST_LENGTH, statusPlace, type StatusPlace } from './domain/status-place';
export {
  judge,
  type SignatureFinding,
  type StatusFinding,
  type VerificationFindings,
  type VerificationOutcome,
} from './domain/verification';

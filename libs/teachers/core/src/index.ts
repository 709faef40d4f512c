export { AddEvidence, MAX_EVIDENCE } from './application/add-evidence';
export type { InvalidInput, NotAllowed, ProfileSaved } from './application/outcome';
export type { ProfileStore, ProfileTransaction } from './application/profile-store';
export { KeepMeasuredLevel, type KeepMeasuredLevelOutcome } from './application/keep-measured-level';
export { DropCertificate, type DropCertificateOutcome } from './application/drop-certificate';
export { ProveCompetence, type ProveCompetenceOutcome } from './application/prove-competence';
export { RemoveEvidence } from './application/remove-evidence';
export { MAX_TALENTS, SaveTalents, type TalentProblem } from './application/save-talents';
export { SaveWishes } from './application/save-wishes';
export {
  MAX_NOTE,
  MAX_YEARS,
  type EvidenceDraft,
  type EvidenceProblem,
  type OwnEvidence,
  type OwnEvidenceType,
} from './domain/evidence-rules';
export { townNamed, towns } from './domain/towns';
export { readWishes, type Wishes, type WishesDraft, type WishesProblem } from './domain/wishes-rules';

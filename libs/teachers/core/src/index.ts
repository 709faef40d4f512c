export { AddEvidence, MAX_EVIDENCE } from './application/add-evidence';
export type { ProfileSaved } from './application/outcome';
export type { ProfileStore, ProfileTransaction } from './application/profile-store';
export { KeepMeasuredLevel } from './application/keep-measured-level';
export { DropCertificate } from './application/drop-certificate';
export { ProveCompetence } from './application/prove-competence';
export { RemoveEvidence } from './application/remove-evidence';
export { MAX_TALENTS, SaveTalents, type TalentProblem } from './application/save-talents';
export { SaveWishes } from './application/save-wishes';
export {
  MAX_NOTE,
  MAX_YEARS,
  type EvidenceDraft,
  type EvidenceProblem,
  type OwnEvidence,
} from './domain/evidence-rules';
export { profileFaults, type ProfileProblem } from './domain/profile-rules';
export { townNamed, towns } from './domain/towns';
export type { Wishes, WishesDraft, WishesProblem } from './domain/wishes-rules';

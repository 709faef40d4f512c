export type {
  Evidence,
  EvidencePiece,
  EvidenceType,
  HeldCredential,
  LanguageCode,
  Limits,
  Place,
  Sector,
  StudyForm,
} from './teacher';
export { TeacherFiles, type TeacherFile } from './teacher-files';
export { profileChanged, type ProfileChanged } from './events';
export { TeacherHomes } from './teacher-homes';
export { JudgedEvidence, type JudgedPiece, type JudgedProfile } from './judged-evidence';

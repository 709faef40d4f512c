export type {
  Evidence,
  EvidenceType,
  HeldCredential,
  LanguageCode,
  Limits,
  Place,
  Sector,
  StudyForm,
} from './teacher';

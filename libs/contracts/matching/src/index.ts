export {
  LearnedFigures,
  type EvidenceCalibration,
  type FiguresInUse,
  type PointCalibration,
  type PointEvidence,
} from './figures';
export { OwnProfile } from './own-profile';
export { learningDue, type LearningDue } from './learning-due';

export {
  LearnedFigures,
  type EvidenceCalibration,
  type FiguresInUse,
  type PointCalibration,
  type PointEvidence,
} from './figures';
export { learningDue, type LearningDue } from './learning-due';

export { beliefsOf, evidenceSetAside, type Belief } from './domain/belief';
export { isChecked, isOfAcademy } from './domain/checked';
export { influencesOf, type Influence } from './domain/influence';
export { expectedLevel, levels, prior, updated, type Chances } from './domain/chances';
export { certaintyOf, chanceOfLevel, likelyLevel, masteredLevel, threshold } from './domain/mastery';
export { shownLevels, type ShownLevel } from './domain/shown-levels';
export { entryLackOf, type EntryLack } from './domain/entry';
export { blocksOf, filterCodes, fullAmong, isSelfPaced, travelKm, type FilterCode } from './domain/filters';
export type { Match } from './rank/match';
export { explore } from './rank/explore';
export { editionsToRank, rankMatches } from './rank/rank-matches';
export { withLess } from './rank/wanted-less';
export { MOST_WANTED_LESS, WantLess, type WantedLessStore, type WantedLessTransaction } from './application/want-less';
export { designCalibration } from './domain/calibration';
export { withLearnedHours } from './learned/learned-hours';
export {
  figuresKinds,
  figuresStates,
  figuresVersion,
  inUse,
  type Figures,
  type FiguresContents,
  type FiguresId,
  type FiguresKind,
  type FiguresSet,
  type FiguresState,
} from './learned/figures';
export { guards } from './learned/guards';
export { learnFrom, type LearningData } from './learned/learn';
export type {
  FiguresDecision,
  FiguresStore,
  FiguresTransaction,
  LearningDesk,
  RunResult,
} from './application/figures-store';
export { AskToLearn } from './application/ask-to-learn';
export { LearnFigures } from './application/learn-figures';
export { PutFiguresInForce, type PutFiguresInForceOutcome } from './application/put-figures-in-force';
export { WithdrawFigures, type WithdrawFiguresOutcome } from './application/withdraw-figures';
export { suitingFirst } from './rank/suiting-first';

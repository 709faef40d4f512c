export { beliefsOf, type Belief } from './domain/belief';
export { type Chances } from './domain/chances';
export { certaintyOf, chanceOfLevel, likelyLevel, masteredLevel, threshold, type Certainty } from './domain/mastery';
export type { SetAside, SetAsideReason } from './domain/weigh';
export { blocksOf, filterCodes, travelKm, type FilterCode, type Reachable } from './domain/filters';
export type { Match, MatchingQuestion, MatchReason, MatchStrength, ReasonKind } from './rank/match';
export { rankMatches } from './rank/rank-matches';
export { designCalibration } from './domain/calibration';
export { withLearnedHours } from './learned/learned-hours';

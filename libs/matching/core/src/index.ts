export { beliefOf, beliefsOf, evidenceSetAside, type Belief } from './domain/belief';
export { chanceOf, levels, type Chances } from './domain/chances';
export {
  certaintyOf,
  chanceOfLevel,
  likelyLevel,
  masteredLevel,
  masters,
  threshold,
  type Certainty,
} from './domain/mastery';
export type { SetAside, SetAsideReason } from './domain/weigh';
export { blocksOf, filterCodes, kmBetween, travelKm, type FilterCode, type Reachable } from './domain/filters';
export type { Match, MatchingQuestion, MatchReason, MatchStrength, ReasonKind } from './rank/match';
export { rankMatches } from './rank/rank-matches';

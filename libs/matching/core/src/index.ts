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

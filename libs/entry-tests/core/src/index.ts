export { writtenDifficulty, type AnswerOption, type Item, type ItemText, type TestedLevel } from './domain/item';
export {
  isAnswered,
  openQuestion,
  type AskedItem,
  type Attempt,
  type AttemptId,
  attemptStates,
  type AttemptState,
} from './domain/attempt';
export { highestIn, isEnough, standingOf, takenLately, type Standing, type StandingFacts } from './domain/standing';
export { bankFaults, itemsInTwoBanks, type BankProblem } from './domain/bank-rules';
export { MOST_ITEMS } from './domain/stopping';
export type { EntryTestStore, EntryTestTransaction } from './application/entry-test-store';
export { AnswerEntryTest } from './application/answer-entry-test';
export { GiveUpEntryTest } from './application/give-up-entry-test';
export { StartEntryTest } from './application/start-entry-test';

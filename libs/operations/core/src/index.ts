export { may } from './application/may';
export { TryAgain, type TryAgainOutcome } from './application/try-again';
export type { WhichWork, WorkId, WorkStore, WorkTransaction } from './application/work-store';
export { aboutOf } from './domain/about';
export { nextTry } from './domain/next-try';
export { running, standingOf } from './domain/standing';
export type { AllWork } from './domain/work';

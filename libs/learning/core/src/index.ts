export { may, type Access, type NoAccess, type Opened } from './application/access';
export type {
  Attempt,
  AttemptId,
  Follower,
  FollowerProgress,
  LearningStore,
  LearningTransaction,
  NewAttempt,
  TakenBack,
} from './application/learning-store';
export { RecordProgress, type RecordProgressOutcome } from './application/record-progress';
export { SayHours, type SayHoursOutcome } from './application/say-hours';
export { SignOff, type SignOffOutcome } from './application/sign-off';
export { missingOf, type Missing } from './application/finish';
export { TakeBackSignOff, type TakeBackSignOffOutcome } from './application/take-back-sign-off';
export { KeepQuizDraft, type KeepQuizDraftOutcome } from './application/keep-quiz-draft';
export { SubmitQuiz, type SubmitQuizOutcome } from './application/submit-quiz';
export type { AnswerFault, AnswerProblem, Graded, QuestionResult, QuizAnswer } from './domain/quiz';
export { pausedUntil, type Failures } from './domain/quiz-pause';
export { signOffStandingOf, type SignOffStanding } from './domain/sign-off-standing';
export { checkItems } from './domain/items/check-items';
export type { ItemFinding, WrittenItem } from './domain/items/written-item';

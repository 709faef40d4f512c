export { DecideEnrolment, type EntryFacts } from './application/decide-enrolment';
export type {
  Added,
  EnrolmentEvent,
  EnrolmentStore,
  DecidingTransaction,
  EnrolmentTransaction,
  NewEnrolment,
  OnceAll,
} from './application/enrolment-store';
export { may } from './application/may';
export { RecountSeats } from './application/recount-seats';
export { RequestEnrolment, type RequestEnrolmentOutcome } from './application/request-enrolment';
export { reviseEdition, type EditionRevision, type ReviseEditionOutcome } from './application/revise-edition';
export { hasQueue } from './application/settle-queue';
export { SettleQueues, type WaitedFor } from './application/settle-queues';
export { WithdrawEnrolment, type WithdrawEnrolmentOutcome } from './application/withdraw-enrolment';
export { after, seatedStates, standingStates, type Enrolment, type EnrolmentId } from './domain/enrolment';
export { freeSeats, type Seats } from './domain/seats';

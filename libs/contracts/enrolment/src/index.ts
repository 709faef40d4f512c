export { AllEnrolments, type CompletedEnrolment } from './all-enrolments';
export {
  editionMoved,
  enrolmentMoved,
  enrolmentRefused,
  enrolmentRequested,
  queuesDue,
  teacherEnrolled,
  teacherQueued,
  type EditionMoved,
  type EnrolmentMoved,
  type EnrolmentRefused,
  type EnrolmentRequested,
  type QueuesDue,
  type TeacherEnrolled,
  type TeacherQueued,
} from './events';
export { EnrolmentMoves, type EnrolmentMove } from './enrolment-moves';
export { SeatCounts, type SeatCount } from './seat-counts';
export { SeatsBack } from './seats-back';
export {
  Enrolments,
  enrolmentStates,
  standingStates,
  type EnrolmentFacts,
  type EnrolmentStateName,
  type StandingStates,
} from './enrolments';

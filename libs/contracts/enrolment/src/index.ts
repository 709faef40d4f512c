export {
  editionMoved,
  enrolmentMoved,
  enrolmentRefused,
  enrolmentRequested,
  queuesDue,
  seatsChanged,
  teacherEnrolled,
  teacherQueued,
  type EditionMoved,
  type EnrolmentMoved,
  type EnrolmentRefused,
  type EnrolmentRequested,
  type QueuesDue,
  type SeatsChanged,
  type TeacherEnrolled,
  type TeacherQueued,
} from './events';
export { EnrolmentMoves, type EnrolmentMove } from './enrolment-moves';
export { Enrolments, type EnrolmentFacts, type EnrolmentStateName } from './enrolments';

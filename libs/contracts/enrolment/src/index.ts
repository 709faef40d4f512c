export {
  enrolmentRefused,
  enrolmentRequested,
  seatsChanged,
  teacherEnrolled,
  teacherQueued,
  type EnrolmentRefused,
  type EnrolmentRequested,
  type SeatsChanged,
  type TeacherEnrolled,
  type TeacherQueued,
} from './events';
export { Enrolments, type EnrolmentFacts, type EnrolmentStateName } from './enrolments';

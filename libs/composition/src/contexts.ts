import {
  Catalogue1795500300000,
  catalogueTables,
  OfferedEditions1795800710000,
  SeatsAreEnrolments1795801010000,
} from '@academy/catalogue/server';
import {
  Certification1795500800000,
  certificationTables,
  RenewedCertificates1795800320000,
  RevokedCertificates1795800340000,
} from '@academy/certification/server';
import { Competences1795500200000, competencesTables } from '@academy/competences/server';
import { EntryTests1795605300000, entryTestsTables } from '@academy/entry-tests/server';
import {
  Enrolment1795500600000,
  enrolmentTables,
  EntryLack1795800330000,
  OneStateMachine1795800310000,
  SignedOffSeats1795800360000,
  SeatsElsewhere1795800700000,
  SeatsOfEveryEdition1795801000000,
} from '@academy/enrolment/server';
import {
  Identity1795500100000,
  identityTables,
  KnownBrowsers1795800600000,
  UsedKeys1795800400000,
} from '@academy/identity/server';
import {
  editionMoved,
  enrolmentMoved,
  enrolmentRefused,
  enrolmentRequested,
  queuesDue,
  teacherEnrolled,
  teacherQueued,
} from '@academy/contracts/enrolment';
import { certificateAwarded, certificateRevoked } from '@academy/contracts/certification';
import { levelMeasured } from '@academy/contracts/entry-tests';
import { moduleCompleted } from '@academy/contracts/learning';
import { tidyingDue } from '@academy/contracts/identity';
import { learningDue } from '@academy/contracts/matching';
import { objectionAnswered } from '@academy/contracts/paths';
import { profileChanged } from '@academy/contracts/teachers';
import {
  HoursSpent1795605100000,
  Learning1795500700000,
  learningTables,
  QuizDrafts1795800410000,
  SignOffs1795800300000,
} from '@academy/learning/server';
import { LearnedFigures1795605200000, matchingTables, WantedLess1795605720000 } from '@academy/matching/server';
import { Messaging1795500900000, messagingTables, NoticesOfPaths1795605710000 } from '@academy/messaging/server';
import {
  Objections1795605700000,
  PathAdjustments1795501500000,
  Paths1795500500000,
  pathsTables,
  ReplanningFailed1795606300000,
} from '@academy/paths/server';
import {
  MeasuredLevels1795605400000,
  Teachers1795500400000,
  teachersTables,
  UnprovenCompetences1795800350000,
} from '@academy/teachers/server';
import type { EventDefinition } from '@academy/kernel';
import type { MigrationClass } from '@academy/platform/postgres';
import {
  DeliveriesAgain1795800800000,
  dayIn,
  monthOf,
  Platform1795500000000,
  platformTables,
  Schedule1795605000000,
  type Schedule,
} from '@academy/platform/outbox';
import type { EntitySchema } from 'typeorm';

/** Every table of every context. */
export const tables: readonly EntitySchema[] = [
  ...platformTables,
  ...identityTables,
  ...competencesTables,
  ...catalogueTables,
  ...teachersTables,
  ...matchingTables,
  ...entryTestsTables,
  ...pathsTables,
  ...enrolmentTables,
  ...learningTables,
  ...certificationTables,
  ...messagingTables,
];

/** Every migration, in the order of their timestamps. */
export const migrations: readonly MigrationClass[] = [
  Platform1795500000000,
  Identity1795500100000,
  Competences1795500200000,
  Catalogue1795500300000,
  Teachers1795500400000,
  Paths1795500500000,
  Enrolment1795500600000,
  Learning1795500700000,
  Certification1795500800000,
  Messaging1795500900000,
  PathAdjustments1795501500000,
  Schedule1795605000000,
  HoursSpent1795605100000,
  LearnedFigures1795605200000,
  EntryTests1795605300000,
  MeasuredLevels1795605400000,
  Objections1795605700000,
  NoticesOfPaths1795605710000,
  WantedLess1795605720000,
  ReplanningFailed1795606300000,
  SignOffs1795800300000,
  OneStateMachine1795800310000,
  RenewedCertificates1795800320000,
  EntryLack1795800330000,
  RevokedCertificates1795800340000,
  UnprovenCompetences1795800350000,
  SignedOffSeats1795800360000,
  UsedKeys1795800400000,
  QuizDrafts1795800410000,
  KnownBrowsers1795800600000,
  SeatsElsewhere1795800700000,
  OfferedEditions1795800710000,
  DeliveriesAgain1795800800000,
  SeatsOfEveryEdition1795801000000,
  SeatsAreEnrolments1795801010000,
];

/** Every event that a contract promises; each has at least one hearer. */
export const events: readonly EventDefinition[] = [
  enrolmentRequested,
  teacherEnrolled,
  teacherQueued,
  enrolmentMoved,
  enrolmentRefused,
  editionMoved,
  queuesDue,
  profileChanged,
  moduleCompleted,
  certificateAwarded,
  certificateRevoked,
  learningDue,
  tidyingDue,
  levelMeasured,
  objectionAnswered,
];

/** Work that comes back with the calendar. */
export const schedules: readonly Schedule[] = [
  {
    name: 'enrolment.settle-queues',
    periodOf: dayIn,
    event: queuesDue,
    payload: (day) => ({ day }),
  },
  {
    name: 'matching.learn',
    periodOf: monthOf,
    event: learningDue,
    payload: (period) => ({ period, askedBy: null }),
  },
  {
    name: 'identity.tidy',
    periodOf: dayIn,
    event: tidyingDue,
    payload: (day) => ({ day }),
  },
];

/** For how many hours after an event work of a context is worth doing; what is not here is tried for ever. */
export const worthHours = { messaging: 48 };

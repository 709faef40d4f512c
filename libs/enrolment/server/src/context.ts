import {
  enrolmentRequested,
  teacherEnrolled,
  teacherQueued,
  enrolmentMoved,
  enrolmentRefused,
  editionMoved,
  queuesDue,
} from '@academy/contracts/enrolment';
import type { ContextManifest } from '@academy/platform/nest';
import { dayOf } from '@academy/kernel';
import { EnrolmentChecks } from './checks/enrolment-checks';
import { enrolmentFiller, seatsFiller } from './fill-enrolments';
import { EnrolmentModule } from './enrolment.module';
import { Enrolment1795500600000 } from './migrations/1795500600000-enrolment';
import { OneStateMachine1795800310000 } from './migrations/1795800310000-one-state-machine';
import { EntryLack1795800330000 } from './migrations/1795800330000-entry-lack';
import { SignedOffSeats1795800360000 } from './migrations/1795800360000-signed-off-seats';
import { SeatsElsewhere1795800700000 } from './migrations/1795800700000-seats-elsewhere';
import { SeatsOfEveryEdition1795801000000 } from './migrations/1795801000000-seats-of-every-edition';
import { EnrolmentStates1795801020000 } from './migrations/1795801020000-enrolment-states';
import { PublisherOfTheWithdrawn1795801030000 } from './migrations/1795801030000-publisher-of-the-withdrawn';
import { QueuesAreCounted1795802200000 } from './migrations/1795802200000-queues-are-counted';
import { SeatsThatChanged1795802220000 } from './migrations/1795802220000-seats-that-changed';
import { OwnEnrolments1795809200000 } from './migrations/1795809200000-own-enrolments';
import { enrolmentTables } from './postgres/tables';

export const enrolmentContext = {
  name: 'enrolment',
  module: EnrolmentModule,
  tables: enrolmentTables,
  migrations: [
    Enrolment1795500600000,
    OneStateMachine1795800310000,
    EntryLack1795800330000,
    SignedOffSeats1795800360000,
    SeatsElsewhere1795800700000,
    SeatsOfEveryEdition1795801000000,
    EnrolmentStates1795801020000,
    PublisherOfTheWithdrawn1795801030000,
    QueuesAreCounted1795802200000,
    SeatsThatChanged1795802220000,
    OwnEnrolments1795809200000,
  ],
  events: [
    enrolmentRequested,
    teacherEnrolled,
    teacherQueued,
    enrolmentMoved,
    enrolmentRefused,
    editionMoved,
    queuesDue,
  ],
  schedules: [{ name: 'enrolment.settle-queues', periodOf: dayOf, event: queuesDue, payload: (day) => ({ day }) }],
  checks: EnrolmentChecks,
  fillers: [enrolmentFiller, seatsFiller],
} satisfies ContextManifest;

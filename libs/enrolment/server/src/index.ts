export { editionSeats } from './edition-seats';
export { EnrolmentModule } from './enrolment.module';
export { Enrolment1795500600000 } from './migrations/1795500600000-enrolment';
export { enrolmentTables } from './postgres/tables';
export { SeatsElsewhere1795800700000 } from './migrations/1795800700000-seats-elsewhere';
export { OneStateMachine1795800310000 } from './migrations/1795800310000-one-state-machine';
export { SignedOffSeats1795800360000 } from './migrations/1795800360000-signed-off-seats';
export { EntryLack1795800330000 } from './migrations/1795800330000-entry-lack';

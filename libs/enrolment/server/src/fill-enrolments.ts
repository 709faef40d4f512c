import type { Filler } from '@academy/platform/nest';
import { copyAll } from '@academy/platform/postgres';
import { EnrolmentTable, SeatsTable, type EnrolmentRow, type SeatsRow } from './postgres/tables';

/** Writes enrolments, and in the end the seats of all editions as those left them. */
export const enrolmentFiller: Filler<'enrolments', readonly EnrolmentRow[]> = {
  takes: 'enrolments',
  fill: (tx, enrolments) => copyAll(tx, EnrolmentTable, enrolments),
};

export const seatsFiller: Filler<'seats', readonly SeatsRow[]> = {
  takes: 'seats',
  fill: (tx, seats) => copyAll(tx, SeatsTable, seats),
};

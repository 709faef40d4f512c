import type { Seats } from '@academy/enrolment/core';
import type { Filler } from '@academy/platform/nest';
import { copyAll } from '@academy/platform/postgres';
import { EnrolmentTable, SeatsTable, type EnrolmentRow } from './postgres/tables';

/** Writes enrolments, and in the end the seats of all editions as those left them. */
export const enrolmentFiller: Filler<'enrolments', readonly EnrolmentRow[]> = {
  takes: 'enrolments',
  fill: (tx, enrolments) => copyAll(tx, EnrolmentTable, enrolments),
};

/** Nobody listens while a nation is filled, and the same seed gives the same rows. */
const LONG_AGO = new Date(0);

export const seatsFiller: Filler<'seats', readonly Seats[]> = {
  takes: 'seats',
  fill: (tx, seats) =>
    copyAll(
      tx,
      SeatsTable,
      seats.map((one) => ({ ...one, changedAt: LONG_AGO })),
    ),
};

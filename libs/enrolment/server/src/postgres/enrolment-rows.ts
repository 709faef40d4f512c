import type { Enrolment, Seats } from '@academy/enrolment/core';

/** The columns of an enrolment as the domain has them, of a table that the statement calls `e`. */
export const ENROLMENT = `e.id, e.teacher_id AS "teacherId", e.edition_id AS "editionId", e.version_id AS "versionId",
  e.module_slug AS "moduleSlug", e.organisation_id AS "organisationId", e.state, e.reason, e.lacks, e.turn,
  e.requested_at AS "requestedAt", e.signed_off AS "signedOff", e.certified`;

/** The same of seats, of a table that the statement calls `s`. */
export const SEATS = `s.edition_id AS "editionId", s.seats, s.taken, s.elsewhere, s.waiting, s.next_turn AS "nextTurn", s.revision`;

interface Runner {
  query(statement: string, parameters?: unknown[]): Promise<unknown>;
}

export const enrolmentsBy = (run: Runner, statement: string, parameters: unknown[]): Promise<Enrolment[]> =>
  run.query(statement, parameters) as Promise<Enrolment[]>;

export const seatsBy = (run: Runner, statement: string, parameters: unknown[]): Promise<Seats[]> =>
  run.query(statement, parameters) as Promise<Seats[]>;

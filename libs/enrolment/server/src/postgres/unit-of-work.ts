import {
  seatedStates,
  type Enrolment,
  type EnrolmentEvent,
  type EnrolmentTransaction,
  type Seats,
} from '@academy/enrolment/core';
import type { Cause } from '@academy/kernel';
import { deliveriesDone, deliveryRows, newsRows, newsWritten, told } from '@academy/platform/outbox';
import type { EntityManager } from 'typeorm';
import { addRequest } from './add-request';
import { ENROLMENT, enrolmentsBy, SEATS, seatsBy } from './enrolment-rows';
import { definitionOf } from './events';

/** All that a piece of work writes, in one statement; the checks and unique indices of the tables have the last word. */
const WRITTEN = `
  WITH kept AS (
    UPDATE enrolment.enrolment e
       SET state = k.state, reason = k.reason, lacks = k.lacks, turn = k.turn,
           signed_off = k."signedOff", certified = k.certified
      FROM jsonb_to_recordset($1::jsonb) AS k(id uuid, state text, reason text, lacks jsonb, turn int, "signedOff" boolean, certified boolean)
     WHERE e.id = k.id),
  seated AS (
    UPDATE enrolment.edition_seats s
       SET seats = k.seats, taken = k.taken, elsewhere = k.elsewhere, waiting = k.waiting,
           next_turn = k."nextTurn", revision = k.revision, changed_at = clock_timestamp()
      FROM jsonb_to_recordset($2::jsonb) AS k("editionId" text, seats int, taken int, elsewhere int, waiting int, "nextTurn" int, revision int)
     WHERE s.edition_id = k."editionId"),
  told AS (${newsWritten('$3')})`;
const WRITE = `${WRITTEN} SELECT 1`;
/** Only the worker may mark deliveries. */
const WRITE_AND_MARK = `${WRITTEN}, done AS (${deliveriesDone('$4')}) SELECT cause FROM done`;

/** A piece of work on enrolments in a transaction: it reads as it goes, and writes once, at its end. */
export class UnitOfWork implements EnrolmentTransaction {
  private readonly enrolments = new Map<string, Enrolment>();
  private readonly seats = new Map<string, Seats>();
  private readonly events: EnrolmentEvent[] = [];

  constructor(private readonly tx: EntityManager) {}

  /** Does the work, and writes what it kept and told; answers also which of the causes were not done before. */
  static async in<T>(
    tx: EntityManager,
    work: (unit: UnitOfWork) => Promise<T>,
    causes: readonly Cause[] = [],
  ): Promise<{ readonly answer: T; readonly fresh: ReadonlySet<Cause> }> {
    const unit = new UnitOfWork(tx);
    const answer = await work(unit);
    return { answer, fresh: await unit.write(causes) };
  }

  add: EnrolmentTransaction['add'] = (request) => addRequest(this.tx, request);

  find: EnrolmentTransaction['find'] = (id) => findLocked(this.tx, id);

  undecided: EnrolmentTransaction['undecided'] = (ids) =>
    enrolmentsBy(
      this.tx,
      `SELECT ${ENROLMENT} FROM enrolment.enrolment e WHERE e.id = ANY($1) AND e.state = 'requested' ORDER BY e.id FOR UPDATE`,
      [ids],
    );

  lockSeats: EnrolmentTransaction['lockSeats'] = async (ids) => {
    const statement = `SELECT ${SEATS} FROM enrolment.edition_seats s WHERE s.edition_id = ANY($1) ORDER BY s.edition_id FOR UPDATE`;
    const rows = await seatsBy(this.tx, statement, [ids]);
    return new Map(rows.map((seats) => [seats.editionId, seats]));
  };

  waiting: EnrolmentTransaction['waiting'] = (editionId, atMost) =>
    enrolmentsBy(
      this.tx,
      `SELECT ${ENROLMENT} FROM enrolment.enrolment e WHERE e.edition_id = $1 AND e.state = 'queued' ORDER BY e.turn LIMIT $2`,
      [editionId, atMost],
    );

  seated: EnrolmentTransaction['seated'] = (editionId) =>
    enrolmentsBy(
      this.tx,
      `SELECT ${ENROLMENT} FROM enrolment.enrolment e WHERE e.edition_id = $1 AND e.state = ANY($2) ORDER BY e.id`,
      [editionId, seatedStates],
    );

  keep(enrolment: Enrolment): void {
    this.enrolments.set(enrolment.id, enrolment);
  }

  keepSeats(seats: Seats): void {
    this.seats.set(seats.editionId, seats);
  }

  publish(event: EnrolmentEvent): void {
    this.events.push(event);
  }

  private async write(causes: readonly Cause[]): Promise<ReadonlySet<Cause>> {
    if (this.enrolments.size + this.seats.size + this.events.length + causes.length === 0) return new Set();
    const [kept, seated] = [[...this.enrolments.values()], [...this.seats.values()]].map((rows) =>
      JSON.stringify(rows),
    );
    const parameters = [kept, seated, newsRows(this.events, definitionOf)];
    if (this.events.length > 0) told(this.tx);
    if (causes.length === 0) {
      await this.tx.query(WRITE, parameters);
      return new Set();
    }
    const done: { cause: Cause }[] = await this.tx.query(WRITE_AND_MARK, [...parameters, deliveryRows(causes)]);
    return new Set(done.map(({ cause }) => cause));
  }
}

/** The enrolment, which nobody else changes until the transaction ends. */
export async function findLocked(tx: EntityManager, id: string): Promise<Enrolment | undefined> {
  const statement = `SELECT ${ENROLMENT} FROM enrolment.enrolment e WHERE e.id = $1 FOR UPDATE`;
  return (await enrolmentsBy(tx, statement, [id]))[0];
}

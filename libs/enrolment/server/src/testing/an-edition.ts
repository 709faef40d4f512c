import type { EditionOffer } from '@academy/contracts/catalogue';
import type { EnrolmentMove } from '@academy/contracts/enrolment';
import type { Actor } from '@academy/contracts/identity';
import type { Competence, LevelRequirement } from '@academy/contracts/competences';
import type { Evidence, HeldCredential } from '@academy/contracts/teachers';
import {
  DecideEnrolment,
  RequestEnrolment,
  SettleQueues,
  WithdrawEnrolment,
  type Enrolment,
} from '@academy/enrolment/core';
import { addDays, clockAt, day, type Clock } from '@academy/kernel';
import { causeOf } from '@academy/platform/outbox';
import { newId } from '@academy/platform/postgres';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import { aTeacher } from '@academy/testkit/pure';
import type { DataSource } from 'typeorm';
import { settleEdition } from '../../../core/src/application/settle-queue';
import { editionSeats } from '../edition-seats';
import { WithdrawingSeatsBack } from '../seats-back';
import { PostgresEnrolmentMoves } from '../postgres/enrolment-moves';
import { PostgresEnrolmentStore } from '../postgres/enrolment-store';
import { PostgresEnrolments } from '../postgres/postgres-enrolments';
import { PostgresSeatCounts } from '../postgres/seat-counts';
import { seatsIn } from '.';
import { enrolmentTables } from '../postgres/tables';
import { UnitOfWork } from '../postgres/unit-of-work';

const labSafety: Competence = {
  ...{ id: 'lab.veil', domainId: 'lab', nl: 'Labveiligheid', en: 'Lab safety', maxLevel: 5 },
  ...{ halfLifeYears: 5, safetyCritical: true },
};

interface Entry {
  readonly entry?: string;
  readonly held?: HeldCredential[];
  readonly safety?: LevelRequirement;
  readonly evidence?: Evidence[];
}

const begin = new Date('2026-11-24T09:00:00Z');

/** Enrolment on a database and a clock that the tests of one file share. */
export function enrolmentOnPostgres() {
  let database: TestDatabase;
  let source: DataSource;
  let now = begin;
  const clock: Clock = { now: () => now, today: () => clockAt(now).today() };
  beforeAll(async () => {
    database = await aDatabase(enrolmentTables);
    source = await database.as('worker');
  });
  afterEach(() => {
    now = begin;
  });
  afterAll(() => database.drop());
  return {
    /** The database as the worker sees it. */
    source: () => source,
    /** An edition with so many seats, and everything one can do with it. */
    anEdition: async (seats: number, facts: Partial<EditionOffer> & Entry & { elsewhere?: number } = {}) => {
      const { elsewhere = 0, ...rest } = facts;
      const edition = anEditionIn(source, clock, rest);
      await seatsIn(await database.as('owner'), edition.editionId, { seats, elsewhere });
      return edition;
    },
    /** It is nine in the morning, universal time, of this day until the test ends. */
    itIs(today: string) {
      now = new Date(`${today}T09:00:00Z`);
    },
    /** An import: it takes the seats of all editions in hand, and says of each of these how many there are now. */
    async importing(
      seats: Readonly<Record<string, number>>,
      meanwhile: () => Promise<unknown> = async () => undefined,
    ) {
      const owner = await database.as('owner');
      await owner.transaction(async (tx) => {
        const all = editionSeats(tx, clock.today());
        const announced = await all.announced();
        await meanwhile();
        for (const [editionId, now] of Object.entries(seats)) {
          const taken = announced.get(editionId)?.taken ?? 0;
          const dates = { start: addDays(clock.today(), 30), closesOn: addDays(clock.today(), 23) };
          await all.revise({ editionId, before: dates, now: { ...dates, seats: now, taken } });
        }
      });
    },
    /** How often an event about an edition was told. */
    async told(type: string, editionId: string): Promise<number> {
      const rows: unknown[] = await source.query(
        `SELECT 1 FROM platform.outbox WHERE type = $1 AND payload->>'editionId' = $2`,
        [type, editionId],
      );
      return rows.length;
    },
  };
}

function anEditionIn(source: DataSource, clock: Clock, facts: Partial<EditionOffer> & Entry) {
  const { entry = null, held = [], safety = null, evidence = [], ...changes } = facts;
  const editionId = newId<'Edition'>();
  let offer: EditionOffer = {
    ...{ editionId, versionId: newId(), slug: `mod-${editionId}`, organisationId: 'o' },
    start: addDays(clock.today(), 30),
    closesOn: addDays(clock.today(), 23),
    offered: true,
    ...changes,
  };
  const catalogue = {
    editions: async (ids: readonly string[]) => new Map(ids.includes(editionId) ? [[editionId, offer]] : []),
  };
  const entryFacts = {
    versions: async () =>
      new Map([[offer.versionId, { entryCredential: entry, prerequisites: safety ? [safety] : [] }]]),
    teacher: async () => ({ credentials: held, evidence }),
    framework: async () => ({ competences: new Map([['lab.veil', labSafety]]) }),
  };
  const store = new PostgresEnrolmentStore(source, catalogue);
  const request = new RequestEnrolment(catalogue, store, clock);
  const decide = new DecideEnrolment(entryFacts, store, clock);
  const withdraw = new WithdrawEnrolment(store, clock);
  const views = new PostgresEnrolments(source);
  const settle = new SettleQueues(views, store, clock);
  return {
    editionId,
    /** What its publisher says of it from now on. */
    becomes: (now: Partial<EditionOffer>) => (offer = { ...offer, ...now }),
    /** Holds its seats while others wait for them, until the work is done. */
    holding: (work: () => Promise<void>) =>
      source.transaction(async (tx) => {
        await new UnitOfWork(tx).lockSeats([editionId]);
        await work();
      }),
    /** How many wait for something that another holds. */
    async waiting(): Promise<number> {
      const rows: unknown[] = await source.query(
        `SELECT 1 FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE NOT granted AND datname = current_database()`,
      );
      return rows.length;
    },
    ask: (teacher: Actor = aTeacher(), idempotencyKey: string = newId()) =>
      request.execute({ actor: teacher, editionId, idempotencyKey }),
    async asked(teacher = aTeacher()): Promise<Enrolment> {
      const outcome = await request.execute({ actor: teacher, editionId, idempotencyKey: newId() });
      if (outcome.kind !== 'EnrolmentReceived') throw new Error(outcome.kind);
      return outcome.enrolment;
    },
    decide: ({ id }: Enrolment, event: string = newId()) =>
      decide.execute({ cause: causeOf(event, 'enrolment.decide'), enrolmentId: id }),
    decideAll: (all: readonly Enrolment[]) =>
      decide.executeAll(all.map(({ id }) => ({ cause: causeOf(newId(), 'enrolment.decide'), enrolmentId: id }))),
    /** So many more people wait, written at once. */
    async queueUp(people: number): Promise<void> {
      await source.query(
        `INSERT INTO enrolment.enrolment (id, teacher_id, edition_id, version_id, module_slug, organisation_id, state, turn, requested_at, idempotency_key)
         SELECT gen_random_uuid(), gen_random_uuid(), $1, gen_random_uuid(), 'mod-queue', 'o', 'queued', s.next_turn + n - 1, now(), n::text
           FROM generate_series(1, $2::int) n, enrolment.edition_seats s WHERE s.edition_id = $1`,
        [editionId, people],
      );
      await source.query(
        `UPDATE enrolment.edition_seats SET waiting = waiting + $2, next_turn = next_turn + $2 WHERE edition_id = $1`,
        [editionId, people],
      );
    },
    /** Whoever has a seat gives it back. */
    async withdrawFirst() {
      const [row]: Pick<Enrolment, 'id' | 'teacherId'>[] = await source.query(
        `SELECT id, teacher_id AS "teacherId" FROM enrolment.enrolment WHERE edition_id = $1 AND state = 'enrolled' LIMIT 1`,
        [editionId],
      );
      return row && withdraw.execute({ actor: aTeacher(row.teacherId), id: row.id });
    },
    waitingCount: async () => (await new PostgresSeatCounts(source).of([editionId])).get(editionId)?.waiting,
    /** Its queue is looked at as on this day, while for others it is another. */
    settleOn: (today: string) => settleEdition(store, editionId, day(today)),
    settle: () => settle.execute({ cause: causeOf(newId(), 'enrolment.settle-queues') }),
    seatsBack: new WithdrawingSeatsBack(source, withdraw),
    withdraw: ({ id, teacherId }: Enrolment) => withdraw.execute({ actor: aTeacher(teacherId), id }),
    move: ({ id }: Enrolment, move: EnrolmentMove) =>
      source.transaction((tx) => new PostgresEnrolmentMoves().move(tx, id, move)),
    stateOf: async ({ id, teacherId }: Enrolment) => (await views.views({ teacherId, id }))[0],
    count: async (state: string): Promise<number> => {
      const rows: unknown[] = await source.query(
        `SELECT 1 FROM enrolment.enrolment WHERE edition_id = $1 AND state = $2`,
        [editionId, state],
      );
      return rows.length;
    },
    taken: async () => (await new PostgresSeatCounts(source).of([editionId])).get(editionId)?.taken,
  };
}

import type { EditionOffer } from '@academy/contracts/catalogue';
import type { EnrolmentMove } from '@academy/contracts/enrolment';
import type { Actor, TeacherId } from '@academy/contracts/identity';
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
import type { DataSource } from 'typeorm';
import { PostgresEnrolmentMoves } from './postgres/enrolment-moves';
import { PostgresEnrolmentStore } from './postgres/enrolment-store';
import { PostgresEnrolments } from './postgres/postgres-enrolments';

let now = new Date('2026-11-24T09:00:00Z');
const clock: Clock = { now: () => now, today: () => clockAt(now).today() };
afterEach(() => {
  now = new Date('2026-11-24T09:00:00Z');
});

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await aDatabase();
  source = await database.as('worker');
});
afterAll(() => database.drop());

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

/** An edition with so many seats, and everything one can do with it. */
function anEdition(seats: number, facts: Partial<EditionOffer> & Entry = {}) {
  const { entry = null, held = [], safety = null, evidence = [], ...changes } = facts;
  const editionId = newId<'Edition'>();
  const offer: EditionOffer = {
    ...{ editionId, versionId: newId(), slug: `mod-${editionId}`, organisationId: 'o', seats, taken: 0 },
    start: addDays(clock.today(), 30),
    closesOn: addDays(clock.today(), 23),
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
  const store = new PostgresEnrolmentStore(source);
  const request = new RequestEnrolment(catalogue, store, clock);
  const decide = new DecideEnrolment(catalogue, entryFacts, store, clock);
  const withdraw = new WithdrawEnrolment(catalogue, store, clock);
  const views = new PostgresEnrolments(source);
  const settle = new SettleQueues(catalogue, views, store, clock);
  return {
    editionId,
    ask: (teacher = aTeacher(), idempotencyKey: string = newId()) =>
      request.execute({ actor: teacher, editionId, idempotencyKey }),
    async asked(teacher = aTeacher()): Promise<Enrolment> {
      const outcome = await request.execute({ actor: teacher, editionId, idempotencyKey: newId() });
      if (outcome.kind !== 'EnrolmentReceived') throw new Error(outcome.kind);
      return outcome.enrolment;
    },
    decide: ({ id }: Enrolment, event: string = newId()) =>
      decide.execute({ cause: causeOf(event, 'enrolment.decide'), enrolmentId: id }),
    settle: () => settle.execute({ cause: causeOf(newId(), 'enrolment.settle-queues') }),
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
    taken: async () => (await views.takenIn([editionId])).get(editionId)?.taken,
  };
}

const aTeacher = (teacherId: TeacherId = newId<'Teacher'>()): Actor & { teacherId: TeacherId } => ({
  ...{ accountId: newId<'Account'>(), kind: 'teacher', teacherId, organisationId: null },
});

const told = async (type: string, editionId: string): Promise<number> => {
  const rows: unknown[] = await source.query(
    `SELECT 1 FROM platform.outbox WHERE type = $1 AND payload->>'editionId' = $2`,
    [type, editionId],
  );
  return rows.length;
};

describe('Asking for a place', () => {
  it('by twenty clicks at once, with one key or with twenty, is one enrolment', async () => {
    const edition = anEdition(5);
    const teacher = aTeacher();
    const key = newId();
    const clicks = [...Array(20).keys()].map((click) => edition.ask(teacher, click % 2 ? key : newId()));
    const outcomes = await Promise.all(clicks);
    const ids = outcomes.map((outcome) => ('enrolment' in outcome ? outcome.enrolment.id : outcome.kind));
    expect(new Set(ids).size).toBe(1);
    expect(await edition.count('requested')).toBe(1);
  });

  it('with the same key later gives the same answer, whatever became of it', async () => {
    const edition = anEdition(5);
    const teacher = aTeacher();
    const key = newId();
    const first = await edition.ask(teacher, key);
    if (first.kind !== 'EnrolmentReceived') throw new Error(first.kind);
    await edition.decide(first.enrolment);
    expect(await edition.ask(teacher, key)).toMatchObject({
      kind: 'EnrolmentReceived',
      enrolment: { id: first.enrolment.id, state: 'enrolled' },
    });
  });

  it('is no second seat in an edition that was completed, and one in another edition of the module', async () => {
    const edition = anEdition(5);
    const teacher = aTeacher();
    const first = await edition.asked(teacher);
    await edition.decide(first);
    await edition.move(first, 'complete');
    for (let again = 0; again < 3; again += 1) {
      expect(await edition.ask(teacher)).toMatchObject({ kind: 'AlreadyEnrolled', enrolment: { id: first.id } });
    }
    expect(await edition.taken()).toBe(1);
    const later = anEdition(5, { slug: first.moduleSlug, versionId: first.versionId });
    expect(await later.decide(await later.asked(teacher))).toEqual({ kind: 'Enrolled' });
  });

  it('is refused after the closing day, for no edition, and for who is no teacher', async () => {
    const closed = anEdition(5, { closesOn: day('2026-11-23') });
    expect(await closed.ask()).toEqual({ kind: 'EnrolmentClosed', closedOn: '2026-11-23' });
    const office = { ...aTeacher(), teacherId: null };
    expect(await anEdition(1).ask(office as never)).toEqual({ kind: 'NotAllowed' });
  });
});

describe('The decision', () => {
  it('gives seats to as many as there are, and a place in the queue to the rest, whoever comes at once', async () => {
    const edition = anEdition(5);
    const asked = await Promise.all([...Array(40)].map(() => edition.asked()));
    await Promise.all(asked.map((enrolment) => edition.decide(enrolment)));
    expect([await edition.count('enrolled'), await edition.count('queued'), await edition.taken()]).toEqual([5, 35, 5]);
    expect(await told('enrolment.teacher-enrolled.v1', edition.editionId)).toBe(5);
    expect(await told('enrolment.teacher-queued.v1', edition.editionId)).toBe(35);
    const places = await Promise.all(asked.map(async (one) => (await edition.stateOf(one))?.queuePlace ?? 0));
    expect(places.filter((place) => place > 0).sort((a, b) => a - b)).toEqual([...Array(35).keys()].map((n) => n + 1));
  });

  it('falls once, however often it is heard', async () => {
    const edition = anEdition(5);
    const enrolment = await edition.asked();
    const event = newId();
    const outcomes = await Promise.all([1, 2, 3].map(() => edition.decide(enrolment, event)));
    expect(outcomes.filter(({ kind }) => kind === 'Enrolled')).toHaveLength(1);
    expect(await edition.decide(enrolment)).toEqual({ kind: 'NotAsked' });
    expect([await edition.taken(), await told('enrolment.teacher-enrolled.v1', edition.editionId)]).toEqual([1, 1]);
  });

  it('starts from the seats that the catalogue knows as taken', async () => {
    const edition = anEdition(5, { taken: 5 });
    const enrolment = await edition.asked();
    expect(await edition.decide(enrolment)).toEqual({ kind: 'Queued', place: 1 });
  });

  it('refuses who never held the credential that the module asks, and takes who did, also when it expired', async () => {
    const without = anEdition(5, { entry: 'labveiligheid' });
    expect(await without.decide(await without.asked())).toEqual({ kind: 'Refused', reason: 'ENTRY' });
    const held = [{ credential: 'labveiligheid', obtained: day('2020-01-01'), validUntil: day('2023-01-01') }];
    const withIt = anEdition(5, { entry: 'labveiligheid', held });
    expect(await withIt.decide(await withIt.asked())).toEqual({ kind: 'Enrolled' });
  });
});

describe('A module that asks for safety', () => {
  const safety = { competenceId: 'lab.veil', level: 2 } as const;
  const certificate = {
    id: 'c',
    competenceId: 'lab.veil',
    type: 'certificate',
    level: 2,
    date: day('2026-01-10'),
  } as const;

  it('refuses who does not show it, and names what is lacking', async () => {
    const edition = anEdition(5, { safety });
    const enrolment = await edition.asked();
    expect(await edition.decide(enrolment)).toEqual({ kind: 'Refused', reason: 'ENTRY' });
    expect(await edition.stateOf(enrolment)).toMatchObject({ lacks: { credential: null, levels: [safety] } });
    expect(await edition.taken()).toBe(0);
  });

  it('takes who holds a valid certificate', async () => {
    const edition = anEdition(5, { safety, evidence: [{ ...certificate, validUntil: day('2028-01-10') }] });
    expect(await edition.decide(await edition.asked())).toEqual({ kind: 'Enrolled' });
  });
});

describe('Withdrawing', () => {
  it('gives the seat to whoever waits longest', async () => {
    const edition = anEdition(1);
    const [first, second, third] = [await edition.asked(), await edition.asked(), await edition.asked()];
    for (const enrolment of [first, second, third]) await edition.decide(enrolment);
    expect(await edition.withdraw(first)).toMatchObject({ kind: 'EnrolmentWithdrawn' });
    expect(await edition.stateOf(second)).toMatchObject({ state: 'enrolled', queuePlace: null });
    expect(await edition.stateOf(third)).toMatchObject({ state: 'queued', queuePlace: 1 });
    expect(await edition.taken()).toBe(1);
  });

  it.each([
    ['the closing day', {}, '2026-12-18'],
    ['the first day, where it closes later', { start: day('2026-12-10'), closesOn: day('2026-12-20') }, '2026-12-11'],
  ])('gives it to nobody after %s: the queue ended, and who waits is told so', async (_, dates, later) => {
    const edition = anEdition(1, dates);
    const [first, second] = [await edition.asked(), await edition.asked()];
    for (const enrolment of [first, second]) await edition.decide(enrolment);
    now = new Date(`${later}T09:00:00Z`);
    expect(await edition.withdraw(first)).toMatchObject({ kind: 'EnrolmentWithdrawn' });
    expect(await edition.stateOf(second)).toMatchObject({ state: 'refused', reason: 'QUEUE_ENDED' });
    expect(await edition.taken()).toBe(0);
    expect(await told('enrolment.enrolment-refused.v1', edition.editionId)).toBe(1);
  });

  it('is told once, from a seat and from the queue, and not where it is refused', async () => {
    const edition = anEdition(1);
    const [first, second] = [await edition.asked(), await edition.asked()];
    for (const enrolment of [first, second]) await edition.decide(enrolment);
    for (const enrolment of [second, first, first]) await edition.withdraw(enrolment);
    expect(await told('enrolment.enrolment-moved.v1', edition.editionId)).toBe(2);
  });

  it('gives it to whoever waits on the closing day itself', async () => {
    const edition = anEdition(1);
    const [first, second] = [await edition.asked(), await edition.asked()];
    for (const enrolment of [first, second]) await edition.decide(enrolment);
    now = new Date('2026-12-17T09:00:00Z');
    await edition.withdraw(first);
    expect(await edition.stateOf(second)).toMatchObject({ state: 'enrolled' });
  });

  it('never leaves a seat empty beside someone who waits, and sells none twice, in a storm of both', async () => {
    const edition = anEdition(4);
    const seated = await Promise.all([...Array(4)].map(() => edition.asked()));
    for (const enrolment of seated) await edition.decide(enrolment);
    const coming = await Promise.all([...Array(20)].map(() => edition.asked()));
    await Promise.all([
      ...coming.map((enrolment) => edition.decide(enrolment)),
      ...seated.map((enrolment) => edition.withdraw(enrolment)),
      ...coming.slice(0, 5).map((enrolment) => edition.withdraw(enrolment)),
    ]);
    expect(await edition.count('enrolled')).toBe(4);
    expect(await edition.taken()).toBe(4);
    expect((await edition.count('queued')) + (await edition.count('withdrawn'))).toBe(20);
  });

  it('is not for another, nor for what is over', async () => {
    const edition = anEdition(1);
    const enrolment = await edition.asked();
    expect(await edition.withdraw({ ...enrolment, teacherId: newId<'Teacher'>() })).toEqual({
      kind: 'EnrolmentNotFound',
    });
    await edition.decide(enrolment);
    expect(await edition.move(enrolment, 'complete')).toBe(true);
    expect(await edition.withdraw(enrolment)).toEqual({ kind: 'CannotWithdraw' });
    expect(await edition.taken()).toBe(1);
  });
});

describe('A queue', () => {
  it('ends with the closing day without anyone withdrawing, once, and not before', async () => {
    const edition = anEdition(1);
    const [first, second] = [await edition.asked(), await edition.asked()];
    for (const enrolment of [first, second]) await edition.decide(enrolment);
    await edition.settle();
    expect(await edition.stateOf(second)).toMatchObject({ state: 'queued' });
    now = new Date('2026-12-18T09:00:00Z');
    await Promise.all([edition.settle(), edition.settle()]);
    expect(await edition.stateOf(second)).toMatchObject({ state: 'refused', reason: 'QUEUE_ENDED' });
    expect(await edition.stateOf(first)).toMatchObject({ state: 'enrolled' });
    expect(await told('enrolment.enrolment-refused.v1', edition.editionId)).toBe(1);
  });

  it('that ended takes nobody who asked in time and is decided on too late; a free seat does', async () => {
    const [full, free] = [anEdition(1), anEdition(2)];
    for (const edition of [full, free]) await edition.decide(await edition.asked());
    const [late, lucky] = [await full.asked(), await free.asked()];
    now = new Date('2026-12-18T09:00:00Z');
    expect(await full.decide(late)).toEqual({ kind: 'Refused', reason: 'QUEUE_ENDED' });
    expect(await free.decide(lucky)).toEqual({ kind: 'Enrolled' });
  });
});

import type { ModuleVersion } from '@academy/contracts/catalogue';
import type { TeacherId } from '@academy/contracts/identity';
import { clockAt, day } from '@academy/kernel';
import { SayHours, type Attempt } from '@academy/learning/core';
import { newId } from '@academy/platform/postgres';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import { aTeacher } from '@academy/testkit/pure';
import type { DataSource } from 'typeorm';
import { PostgresEnrolmentMoves } from '../../../enrolment/server/src/postgres/enrolment-moves';
import { awardsIn } from '../../../certification/server/src/testing';
import { anEnrolmentIn } from '../../../enrolment/server/src/testing';
import { PostgresLearningStore } from './postgres/learning-store';
import { PostgresModuleResults } from './postgres/postgres-module-results';
import { PostgresProgress } from './postgres/postgres-progress';
import { learningTables } from './postgres/tables';
import { certificationTables } from '../../../certification/server/src/postgres/tables';
import { enrolmentTables } from '../../../enrolment/server/src/postgres/tables';

const clock = clockAt(new Date('2026-11-24T09:00:00Z'));

let database: TestDatabase;
let app: DataSource;
let worker: DataSource;
beforeEach(async () => {
  database = await aDatabase([...learningTables, ...certificationTables, ...enrolmentTables], { acting: 'everyone' });
  app = await database.as('app');
  worker = await database.as('worker');
});
afterEach(() => database.drop());

/** Someone with a seat in a module, who can try its quiz, complete it and say what it took. */
async function aFollower({ completed = true, teacherId = newId<'Teacher'>(), versionId = newId() } = {}) {
  const moduleSlug = 'mod';
  const seat = await anEnrolmentIn(app, { teacherId, versionId, moduleSlug });
  const { enrolmentId } = seat;
  const store = new PostgresLearningStore(app, new PostgresEnrolmentMoves(), awardsIn(app, clock));
  await store.transact(async (tx) => {
    await tx.lock(seat);
    if (completed) await tx.complete({ enrolmentId, versionId, rule: 'all-parts', completedAt: clock.now() });
  });
  const access = {
    enrolment: async () => ({ ...seat, state: completed ? ('completed' as const) : seat.state }),
    startOf: async () => undefined,
    version: async () => ({ versionId, parts: [] }) as unknown as ModuleVersion,
  };
  return {
    teacherId,
    try: (partId: string, passed: boolean) =>
      store.transact(async (tx) => {
        const results = [{ questionId: 'q', correct: passed }];
        const attempt: Attempt = { id: store.newId(), partId, at: clock.now(), correct: 0, total: 1, passed, results };
        await tx.addAttempt(enrolmentId, { ...attempt, answers: [], idempotencyKey: attempt.id });
      }),
    say: (hours: number | null, by: TeacherId = teacherId) =>
      new SayHours(access, store, clock).execute({ actor: aTeacher(by), enrolmentId, hours }),
    kept: async () => (await new PostgresProgress(app).progressOf([enrolmentId])).get(enrolmentId)?.hoursSpent,
  };
}

const results = () => new PostgresModuleResults(worker);

describe('What came of a module', () => {
  it('is the first attempt at each quiz, whatever came later', async () => {
    const follower = await aFollower({ completed: false, versionId: newId() });
    await follower.try('exit', false);
    await follower.try('exit', true);
    await follower.try('halfway', true);
    const first = (await results().firstAttempts()).map(({ partId, passed }) => [partId, passed]);
    expect(first).toEqual([
      ['exit', false],
      ['halfway', true],
    ]);
  });

  it('counts a person once who follows the module again', async () => {
    const before = await aFollower();
    await before.try('exit', false);
    const again = await aFollower({ teacherId: before.teacherId });
    await again.try('exit', true);
    await again.say(30);
    await before.say(10);
    expect((await results().firstAttempts()).map(({ passed }) => passed)).toEqual([false]);
    expect(await results().hoursSpent()).toHaveLength(1);
  });

  it('says nothing of who it was', async () => {
    const { teacherId, ...follower } = await aFollower();
    await follower.try('exit', true);
    await follower.say(12);
    const [attempt] = await results().firstAttempts();
    expect(Object.keys(attempt ?? {}).sort()).toEqual(['on', 'partId', 'passed', 'results', 'versionId']);
    expect(attempt?.on).toBe(day('2026-11-24'));
    expect(await results().hoursSpent()).toEqual([{ slug: 'mod', hours: 12, on: day('2026-11-24') }]);
    expect(JSON.stringify(attempt)).not.toContain(teacherId);
  });
});

describe('What a module took', () => {
  it('is kept as said last, and gone when it is taken back', async () => {
    const follower = await aFollower();
    expect(await follower.say(12)).toEqual({ kind: 'HoursKept', hours: 12 });
    await follower.say(14.5);
    expect(await follower.kept()).toBe(14.5);
    expect(await follower.say(null)).toEqual({ kind: 'HoursKept', hours: null });
    expect(await follower.kept()).toBeNull();
    expect(await results().hoursSpent()).toEqual([]);
  });

  it('is said by whoever completed it, in hours that can be', async () => {
    expect(await (await aFollower({ completed: false })).say(12)).toEqual({ kind: 'NotCompleted' });
    const follower = await aFollower();
    expect(await follower.say(12, newId<'Teacher'>())).toEqual({ kind: 'NoAccess' });
    for (const hours of [0, -1, 401, Number.NaN]) expect(await follower.say(hours)).toEqual({ kind: 'HoursDoNotFit' });
    expect(await follower.kept()).toBeNull();
  });
});

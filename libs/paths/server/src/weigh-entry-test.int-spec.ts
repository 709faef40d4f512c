import type { Evidence } from '@academy/contracts/teachers';
import { day } from '@academy/kernel';
import { newId } from '@academy/platform/postgres';
import { Highs } from '@academy/platform/solver';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { createPathPlanner } from '@academy/planner/server';
import { aTeacherOnAPath, importSmallRoute, offer } from './testing/a-teacher-on-a-path';
import { pathsTables } from './postgres/tables';

const planner = createPathPlanner(await Highs.load());
const tests = { highestLevel: async (competenceId: string) => (competenceId === 'a' ? (4 as const) : null) };
let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await aDatabase(pathsTables, { acting: 'everyone' });
  await importSmallRoute(await database.as('owner'));
  source = await database.as('app');
});
afterAll(async () => {
  await database.drop();
});

const measured = (level: 0 | 4, entryTestId: string): Evidence => ({
  ...{ id: newId(), competenceId: 'a', type: 'quiz', level, date: day('2026-11-23'), entryTestId },
});

async function onAPath(evidence: Evidence[] = []) {
  const teacher = await aTeacherOnAPath(source, planner, { evidence });
  await teacher.tailor();
  return { ...teacher, weighing: teacher.weighs(tests) };
}

/** Of the module that gives `a`, with the certificate of it, which is of this day. */
async function whoCompleted(certified: string) {
  const teacher = await onAPath([
    { ...measured(4, newId()), level: 2, type: 'certificate', date: day(certified), certifiedByAcademy: true },
  ]);
  teacher.completes('short');
  await teacher.renew();
  return teacher;
}

describe('Before an entry test', () => {
  it('its best and its worst are said, as planning after it would have them', async () => {
    const { actor, weighing, knows, renew, shown } = await onAPath();
    const stakes = await weighing.before({ actor, competenceId: 'a' });
    expect(stakes).toEqual({
      ...{ hoursNow: 11, hoursBest: 5, hoursWorst: 11, mayReachLess: false, mayReachMore: false },
    });
    knows(measured(4, newId()));
    await renew();
    expect((await shown()).proposal?.hours).toBe(stakes?.hoursBest);
  });

  it('it is said where the path can become longer', async () => {
    const teacher = await onAPath([{ ...measured(4, newId()), date: day('2026-05-01') }]);
    expect(await teacher.weighing.before({ actor: teacher.actor, competenceId: 'a' })).toMatchObject({
      ...{ hoursNow: 5, hoursBest: 5, hoursWorst: 11 },
    });
  });

  it('nothing is said without a test, without a path, or to who is no teacher', async () => {
    const { actor, weighing } = await onAPath();
    expect(await weighing.before({ actor, competenceId: 'b' })).toBeUndefined();
    const without = await aTeacherOnAPath(source, planner);
    expect(await without.weighs(tests).before({ actor: without.actor, competenceId: 'a' })).toBeUndefined();
    expect(await weighing.before({ actor: { ...actor, teacherId: null }, competenceId: 'a' })).toBeUndefined();
  });
});

describe('An entry test of what was completed', () => {
  it('can make it necessary again, and that is said before it', async () => {
    const { actor, weighing, shown } = await whoCompleted('2023-11-01');
    expect((await shown()).hours).toBe(5);
    expect(await weighing.before({ actor, competenceId: 'a' })).toMatchObject({ hoursNow: 5, hoursWorst: 11 });
  });

  it('can make it count again, and so save the hours of doing it again', async () => {
    const { actor, weighing, knows, shown } = await whoCompleted('1999-11-01');
    expect((await shown()).hours).toBe(11);
    expect(await weighing.before({ actor, competenceId: 'a' })).toMatchObject({ hoursNow: 11, hoursBest: 5 });
    const attemptId = newId();
    knows(measured(4, attemptId));
    expect(await weighing.after({ actor, attemptId })).toMatchObject({
      ...{ hoursBefore: 11, hoursNow: 5, difference: { drops: ['short'], adds: [] }, reasons: [] },
    });
  });
});

describe('After an entry test', () => {
  it('what it changed is said once its result is in the profile, and no longer when that was removed', async () => {
    const { actor, weighing, knows } = await onAPath();
    const attemptId = newId();
    expect(await weighing.after({ actor, attemptId })).toBeUndefined();
    knows(measured(4, attemptId));
    expect(await weighing.after({ actor, attemptId })).toMatchObject({
      ...{ hoursBefore: 11, hoursNow: 5, difference: { drops: ['short'], adds: [] }, reasons: [] },
    });
    expect(await weighing.after({ actor, attemptId: newId() })).toBeUndefined();
  });

  it('a step that the teacher wants stays, and that is why nothing was saved', async () => {
    const { actor, weighing, knows, adjust } = await onAPath();
    const attemptId = newId();
    await adjust({ pinned: ['short'] });
    knows(measured(4, attemptId));
    expect(await weighing.after({ actor, attemptId })).toMatchObject({
      ...{ hoursBefore: 11, hoursNow: 11, reasons: [{ code: 'KEPT', slug: 'short' }] },
    });
  });
});

describe('An entry test that is offered with a path', () => {
  it('promises no more hours than the step takes by what was learned', async () => {
    const modules = offer.map((module) => ({ ...module, hours: 20 }));
    const said: Evidence = { ...measured(4, newId()), type: 'self', level: 4 };
    const learnedHours = new Map(modules.map(({ id }) => [id, 9]));
    const teacher = await aTeacherOnAPath(source, planner, { evidence: [said], modules, learnedHours });
    await teacher.tailor();
    const { plan } = await teacher.path();
    expect(plan.steps).toContainEqual(expect.objectContaining({ hours: 9 }));
    const [test] = await teacher.offeredTests();
    expect(test?.competenceId).toBe('a');
    expect(test?.hours).toBeGreaterThan(1);
    expect(test?.hours).toBeLessThanOrEqual(9);
  });
});

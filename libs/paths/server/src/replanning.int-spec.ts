import { PathPlanner, PlannerUnavailable, type PlannedPath, type PlanningQuestion } from '@academy/planner/core';
import { Highs } from '@academy/platform/solver';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { createPathPlanner } from '@academy/planner/server';
import { aTeacherOnAPath, importSmallRoute, today } from './testing/a-teacher-on-a-path';
import { pathsTables } from './postgres/tables';

/** A planner that has no answer for as long as it is told so. */
class PlannerOnAndOff extends PathPlanner {
  isOff = false;

  constructor(private readonly planner: PathPlanner) {
    super();
  }

  plan(question: PlanningQuestion): Promise<PlannedPath> {
    return this.isOff ? Promise.reject(new PlannerUnavailable('TooManyWaiting')) : this.planner.plan(question);
  }

  programme(question: PlanningQuestion) {
    return this.planner.programme(question);
  }

  pinsInTheWay(question: PlanningQuestion, pins: readonly string[]) {
    return this.planner.pinsInTheWay(question, pins);
  }

  standIns(question: PlanningQuestion, slug: string, path: readonly string[]) {
    return this.planner.standIns(question, slug, path);
  }

  explain(question: PlanningQuestion, slugs: readonly string[]) {
    return this.planner.explain(question, slugs);
  }
}

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await aDatabase(pathsTables);
  await importSmallRoute(await database.as('owner'));
  source = await database.as('worker');
});
afterAll(() => database.drop());

const inner = createPathPlanner(await Highs.load());

/** A teacher with a path, whose planner has no answer from then on. */
async function withoutPlanner() {
  const planner = new PlannerOnAndOff(inner);
  const teacher = await aTeacherOnAPath(source, planner);
  await teacher.tailor();
  planner.isOff = true;
  return { planner, teacher, before: await teacher.path() };
}

const certificate = (id: string) =>
  ({ id, competenceId: 'a', type: 'certificate', level: 2, date: today, certifiedByAcademy: true }) as const;

describe('Where there is no plan for now', () => {
  it('news leaves the path as it is, flagged, and is to be heard again', async () => {
    const { planner, teacher, before } = await withoutPlanner();
    await expect(teacher.learns(certificate('c1'))).rejects.toThrow(PlannerUnavailable);
    expect(await teacher.path()).toEqual({ ...before, replanningFailedAt: expect.any(Date) as Date });

    planner.isOff = false;
    expect(await teacher.learns(certificate('c2'))).toEqual({ kind: 'ProposalKept' });
    expect(await teacher.path()).toMatchObject({ plan: before.plan, replanningFailedAt: null });
  });

  it('choosing the goal again and adjusting the path are refused, and change nothing', async () => {
    const { teacher, before } = await withoutPlanner();
    const refused = { kind: 'PlannerUnavailable' };
    expect(await teacher.tailor()).toEqual(refused);
    expect(await teacher.preview({ banned: ['short'] })).toEqual(refused);
    expect(await teacher.adjust({ banned: ['short'] })).toEqual(refused);
    expect(await teacher.path()).toEqual(before);
  });

  it('a path that was flagged is no longer when the teacher has it worked out again', async () => {
    const { planner, teacher } = await withoutPlanner();
    await expect(teacher.learns(certificate('c3'))).rejects.toThrow(PlannerUnavailable);
    planner.isOff = false;
    expect((await teacher.tailor()).kind).toBe('PathTailored');
    expect((await teacher.path()).replanningFailedAt).toBeNull();
  });
});

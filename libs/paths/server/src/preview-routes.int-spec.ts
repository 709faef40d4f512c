import { day } from '@academy/kernel';
import { hoursOf } from '@academy/planner/core';
import { Highs } from '@academy/platform/solver';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { createPathPlanner } from '@academy/planner/server';
import { aTeacherOnAPath, importSmallRoute } from './testing/a-teacher-on-a-path';
import { pathsTables } from './postgres/tables';

const planner = createPathPlanner(await Highs.load());
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

const proof = (competenceId: string, level: 1 | 2) =>
  ({ id: competenceId, competenceId, type: 'assessor', level, date: day('2026-11-20') }) as const;

async function previewOf(teacher: Awaited<ReturnType<typeof aTeacherOnAPath>>) {
  const outcome = await teacher.previews();
  return 'previews' in outcome ? outcome.previews : outcome.kind;
}

describe('The preview of a goal', () => {
  it('is exactly what choosing it comes to, and keeps nothing', async () => {
    const teacher = await aTeacherOnAPath(source, planner);
    expect(await previewOf(teacher)).toEqual([{ routeSlug: 'rt-small', kind: 'PLAN', hours: 11 }]);
    expect(await teacher.keeps()).toBeUndefined();
    await teacher.tailor();
    expect(hoursOf((await teacher.path()).plan, new Set())).toBe(11);
  });

  it('takes off what the teacher can do already, down to nothing', async () => {
    const some = await aTeacherOnAPath(source, planner, { evidence: [proof('a', 2)] });
    expect(await previewOf(some)).toMatchObject([{ kind: 'PLAN', hours: 5 }]);
    const all = await aTeacherOnAPath(source, planner, { evidence: [proof('a', 2), proof('b', 1)] });
    expect(await previewOf(all)).toMatchObject([{ kind: 'NOTHING_TO_DO', hours: 0 }]);
  });

  it('says when the hours of a year are too few', async () => {
    const teacher = await aTeacherOnAPath(source, planner, { hoursPerYear: 8 });
    expect(await previewOf(teacher)).toMatchObject([{ kind: 'OVER_BUDGET', hours: 6 }]);
  });

  it('keeps to what was changed by hand on the path to the same goal', async () => {
    const teacher = await aTeacherOnAPath(source, planner);
    await teacher.tailor();
    await teacher.adjust({ banned: ['short'] });
    expect(await previewOf(teacher)).toMatchObject([{ hours: 15 }]);
  });
});

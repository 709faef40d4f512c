import type { LevelMeasured } from '@academy/contracts/entry-tests';
import { newId } from '@academy/platform/postgres';
import { causeOf } from '@academy/platform/outbox';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import { aTeacher, noPeople } from '@academy/testkit/pure';
import { KeepMeasuredLevel, RemoveEvidence } from '@academy/teachers/core';
import type { DataSource } from 'typeorm';
import { importTeachers } from './import-teachers';
import { PostgresProfileStore } from './postgres/profile-store';
import { PostgresTeacherFiles } from './postgres/postgres-teacher-files';
import { teachersTables } from './postgres/tables';

let database: TestDatabase;
let worker: DataSource;
let owner: DataSource;
beforeAll(async () => {
  database = await aDatabase(teachersTables);
  worker = await database.as('worker');
  owner = await database.as('owner');
});
afterAll(() => database.drop());

const limits = { sector: 'vo', languages: ['nl'], forms: ['online'], home: null, maxTravelKm: null } as const;

async function aMeasuredTeacher() {
  const teacherId = newId<'Teacher'>();
  await owner.transaction((tx) =>
    importTeachers(tx, [
      {
        id: teacherId,
        role: 'docent',
        wishes: { limits, hoursPerYear: null },
        talents: [],
        evidence: [],
        credentials: [],
      },
    ]),
  );
  const measured: LevelMeasured = {
    ...{ type: 'entry-tests.level-measured.v1', attemptId: newId(), teacherId, competenceId: 'chem', level: 3 },
    measuredOn: '2026-11-25',
  };
  return {
    teacherId,
    measured,
    evidence: async () => (await new PostgresTeacherFiles(owner, noPeople).of(teacherId))?.evidence ?? [],
  };
}

/** The news as the relay brings it: the same event with the same id each time. */
async function published(measured: LevelMeasured): Promise<string> {
  const eventId = newId();
  const { type, ...payload } = measured;
  await owner.query(`INSERT INTO platform.outbox (id, type, payload) VALUES ($1, $2, $3)`, [eventId, type, payload]);
  return causeOf(eventId, 'teachers.keep-measured-level');
}

describe('A measured level', () => {
  it('becomes evidence once, however often and in parallel the news comes', async () => {
    const { measured, evidence } = await aMeasuredTeacher();
    const cause = await published(measured);
    const keep = new KeepMeasuredLevel(new PostgresProfileStore(worker, noPeople));
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => keep.execute({ cause, measured })));
    expect(outcomes.filter(({ kind }) => kind === 'MeasuredLevelKept')).toHaveLength(1);
    expect(await evidence()).toEqual([
      expect.objectContaining({ type: 'quiz', competenceId: 'chem', level: 3, date: '2026-11-25' }),
    ]);
  });

  it('is the teacher’s own, to remove', async () => {
    const { teacherId, measured, evidence } = await aMeasuredTeacher();
    const cause = await published(measured);
    await new KeepMeasuredLevel(new PostgresProfileStore(worker, noPeople)).execute({ cause, measured });
    const [piece] = await evidence();
    const removing = new RemoveEvidence(new PostgresProfileStore(owner, noPeople));
    expect(await removing.execute({ actor: aTeacher(teacherId), evidenceId: piece?.id ?? '' })).toMatchObject({
      kind: 'ProfileSaved',
    });
    expect(await evidence()).toEqual([]);
  });

  it('of a teacher who is gone is let go', async () => {
    const { measured } = await aMeasuredTeacher();
    const gone = { ...measured, teacherId: newId() };
    const keep = new KeepMeasuredLevel(new PostgresProfileStore(worker, noPeople));
    expect(await keep.execute({ cause: await published(gone), measured: gone })).toEqual({ kind: 'TeacherUnknown' });
  });
});

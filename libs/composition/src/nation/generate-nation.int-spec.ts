import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAcademyFolder, type AcademyFolder } from '@academy/academy-folder';
import { findPrerequisiteCycle } from '@academy/catalogue/core';
import { day, Dice } from '@academy/kernel';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { shiftDates } from '../import/shift-dates';
import { tables } from '../whole/whole';
import { generateNation } from './generate-nation';
import { offerOf } from './offer';
import { TeacherMaker } from './people';

const demoFolder = join(process.cwd(), 'data/demo-academy');
const on = day('2031-05-14');
const open: TestDatabase[] = [];

afterAll(() => Promise.all(open.map((database) => database.drop())));

async function aNation(facts: { teachers: number; modules: number; seed: number }): Promise<DataSource> {
  const database = await aDatabase(tables);
  open.push(database);
  const outcome = await generateNation(database.url, demoFolder, { ...facts, on }, () => undefined);
  expect(outcome).toMatchObject({ kind: 'Generated', counts: { teachers: facts.teachers, modules: facts.modules } });
  return database.as('owner');
}

async function demo(): Promise<AcademyFolder> {
  const read = await readAcademyFolder(demoFolder);
  if (read.kind === 'Faults') throw new Error('The demo has faults');
  return shiftDates(read.academy, on);
}

/** Writes an academy down and reads it again by the door of every academy: with its faults, if it has any. */
async function readAsFolder({ competences, organisations, modules, routes, content, accounts }: AcademyFolder) {
  const folder = await mkdtemp(join(tmpdir(), 'nation-'));
  try {
    await mkdir(join(folder, 'content'));
    const files = { competences, organisations, modules, routes, accounts };
    for (const [name, file] of Object.entries(files))
      await writeFile(join(folder, `${name}.json`), JSON.stringify(file));
    for (const [id, file] of content) await writeFile(join(folder, 'content', `${id}.json`), JSON.stringify(file));
    return await readAcademyFolder(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const rowsOf = async (source: DataSource): Promise<object> => {
  const rows: Record<string, unknown> = {};
  for (const { schema, tableName, name } of tables.map((table) => table.options)) {
    if (schema === 'platform' || name === 'Framework' || name === 'Figures') continue;
    rows[`${schema}.${tableName}`] = await source.query(
      `SELECT to_jsonb(t) - 'password_hash' AS row FROM ${schema}.${tableName} t ORDER BY 1`,
    );
  }
  return rows;
};

describe('The offer of a nation', () => {
  it.each([5, 40, 158, 1_200])('of %i modules is one that the academy would import', async (modules) => {
    const academy = offerOf(await demo(), { modules, on }, new Dice(7));
    const maker = new TeacherMaker(academy, on, new Dice(8));
    const accounts = [...academy.accounts, ...Array.from({ length: 60 }, (_, nth) => maker.make(nth))];
    const people = modules < 158 ? accounts.slice(academy.accounts.length) : accounts;
    const read = await readAsFolder({ ...academy, accounts: people });
    expect(read.kind === 'Faults' ? read.faults : []).toEqual([]);
    expect(academy.modules).toHaveLength(modules);
    expect(findPrerequisiteCycle(academy.modules)).toBeUndefined();
  });

  it('says of everyone and of every publisher that they are fictional', async () => {
    const academy = offerOf(await demo(), { modules: 1_200, on }, new Dice(7));
    const maker = new TeacherMaker(academy, on, new Dice(8));
    const names = [...academy.organisations, ...Array.from({ length: 60 }, (_, nth) => maker.make(nth))].map(
      ({ name }) => name,
    );
    for (const name of names) expect(name).toMatch(/\((fictief|demo)\)$/);
  });
});

describe('A generated nation', () => {
  let source: DataSource;
  const counted = async (sql: string): Promise<number> => {
    const [row]: { n: number }[] = await source.query(`SELECT count(*)::int AS n FROM ${sql}`);
    return row?.n ?? NaN;
  };
  beforeAll(async () => (source = await aNation({ teachers: 600, modules: 170, seed: 3 })));

  it('has everyone it says, each with a profile and a way in where the demo is on', async () => {
    expect(await counted(`identity.account WHERE teacher_id IS NOT NULL AND demo AND email LIKE 'leraar-%'`)).toBe(600);
    expect(
      await counted(`identity.account a WHERE teacher_id IS NOT NULL AND NOT EXISTS
      (SELECT 1 FROM teachers.teacher t WHERE t.id = a.teacher_id)`),
    ).toBe(0);
    expect(await counted(`teachers.evidence WHERE date > '${on}'`)).toBe(0);
  });

  it('has of every edition the seats taken that were given, and nobody waiting beside a free one', async () => {
    expect(
      await counted(`enrolment.edition_seats s WHERE taken <> elsewhere + (SELECT count(*) FROM enrolment.enrolment e
      WHERE e.edition_id = s.edition_id AND e.state IN ('enrolled', 'completed'))`),
    ).toBe(0);
    expect(
      await counted(`catalogue.edition e WHERE NOT EXISTS
      (SELECT 1 FROM enrolment.edition_seats s WHERE s.edition_id = e.id)`),
    ).toBe(0);
    expect(
      await counted(`enrolment.enrolment e JOIN enrolment.edition_seats s USING (edition_id)
      WHERE e.state = 'queued' AND s.taken < s.seats`),
    ).toBe(0);
    expect(await counted(`enrolment.enrolment WHERE state = 'queued'`)).toBeGreaterThan(20);
    expect(
      await counted(`enrolment.enrolment e JOIN enrolment.edition_seats s USING (edition_id)
      WHERE e.turn >= s.next_turn`),
    ).toBe(0);
  });

  it('has people only where they asked in time, and nobody waiting for what began', async () => {
    expect(
      await counted(`enrolment.enrolment n JOIN catalogue.edition e ON e.id = n.edition_id
      WHERE n.requested_at > e.closes_on + 1`),
    ).toBe(0);
    expect(
      await counted(`enrolment.enrolment n JOIN catalogue.edition e ON e.id = n.edition_id
      WHERE n.state = 'queued' AND e.closes_on < '${on}'`),
    ).toBe(0);
    expect(
      await counted(`enrolment.enrolment later JOIN enrolment.enrolment earlier USING (edition_id)
      WHERE later.turn > earlier.turn AND later.requested_at < earlier.requested_at`),
    ).toBe(0);
  });

  it('has followed only what it has a seat in, completed only what is all done, and tells what is completed', async () => {
    expect(
      await counted(`learning.following f WHERE NOT EXISTS (SELECT 1 FROM enrolment.enrolment e
      WHERE e.id = f.enrolment_id AND e.state = CASE WHEN f.completed_at IS NULL THEN 'enrolled' ELSE 'completed' END)`),
    ).toBe(0);
    expect(
      await counted(`learning.following f JOIN catalogue.module_version v ON v.id = f.version_id
      WHERE (f.completed_at IS NOT NULL) AND jsonb_array_length(v.parts) <>
        (SELECT count(*) FROM learning.done_part d WHERE d.enrolment_id = f.enrolment_id)`),
    ).toBe(0);
    const completed = await counted(`learning.following WHERE completed_at IS NOT NULL`);
    expect(completed).toBeGreaterThan(0);
    expect(await counted(`platform.outbox WHERE type = 'learning.module-completed.v1'`)).toBe(completed);
    expect(
      await counted(`learning.quiz_attempt WHERE passed AND NOT EXISTS
      (SELECT 1 FROM learning.done_part d WHERE d.enrolment_id = quiz_attempt.enrolment_id AND d.part_id = quiz_attempt.part_id)`),
    ).toBe(0);
  });

  it('is the same for the same seed and day, and another for another seed', async () => {
    const [once, again, other] = [
      await rowsOf(await aNation({ teachers: 40, modules: 12, seed: 5 })),
      await rowsOf(await aNation({ teachers: 40, modules: 12, seed: 5 })),
      await rowsOf(await aNation({ teachers: 40, modules: 12, seed: 6 })),
    ];
    expect(again).toEqual(once);
    expect(other).not.toEqual(once);
  });

  it('never comes into an academy that has something', async () => {
    const [database] = open as [TestDatabase];
    const before = await counted('identity.account');
    const nation = { teachers: 10, modules: 5, seed: 1, on };
    expect(await generateNation(database.url, demoFolder, nation, () => undefined)).toEqual({ kind: 'NotEmpty' });
    expect(await counted('identity.account')).toBe(before);
  });
});

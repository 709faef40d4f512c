import type { ModuleVersion } from '@academy/contracts/catalogue';
import { addDays, clockAt, day } from '@academy/kernel';
import {
  designCalibration,
  LearnFigures,
  learnFrom,
  type FiguresContents,
  type LearningData,
} from '@academy/matching/core';
import { newId } from '@academy/platform/postgres';
import { aDemoAcademy, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { PostgresCatalogue } from '../../catalogue/server/src/postgres/postgres-catalogue';
import { PostgresFrameworks } from '../../competences/server/src/postgres/postgres-frameworks';
import { PostgresModuleResults } from '../../learning/server/src/postgres/postgres-module-results';
import { AskingLearningDesk } from '../../matching/server/src/learning-desk';
import { PostgresFiguresStore } from '../../matching/server/src/postgres/figures-store';
import { PostgresJudgedEvidence } from '../../teachers/server/src/postgres/judged-evidence';
import { tables } from './whole/whole';

const today = day('2026-11-25');
const SLUG = 'mod-ene-01';
const PEOPLE = 60;

let database: TestDatabase;
let owner: DataSource;
let desk: AskingLearningDesk;
let worker: DataSource;
beforeAll(async () => {
  database = await aDemoAcademy(today, tables);
  owner = await database.as('owner');
  worker = await database.as('worker');
  desk = new AskingLearningDesk(
    new PostgresJudgedEvidence(worker),
    new PostgresModuleResults(worker),
    new PostgresCatalogue(worker),
    new PostgresFrameworks(worker),
  );
  const [version]: { id: string }[] = await owner.query(
    `SELECT id FROM catalogue.module_version WHERE slug = $1 ORDER BY number DESC LIMIT 1`,
    [SLUG],
  );
  const { parts } = (await new PostgresCatalogue(worker).versions([version!.id])).get(version!.id) as ModuleVersion;
  const exit = parts.findLast(({ kind }) => kind === 'quiz')!;
  for (let person = 0; person < PEOPLE; person += 1) await addPerson(person, version!.id, exit.id);
});
afterAll(() => database.drop());

/** Words that stand for who someone is; none of them may be found in what is learned from. */
const traits = { role: 'ZZROLE', city: 'ZZCITY', note: 'ZZNOTE' };

/** One of many who judged themselves, were tested, and followed a module that taught a third of them. */
async function addPerson(person: number, versionId: string, partId: string): Promise<void> {
  const [teacherId, enrolmentId] = [newId(), newId()];
  await owner.query(
    `INSERT INTO teachers.teacher (id, role, sector, languages, forms, city, max_travel_km, hours_per_year)
     VALUES ($1, $2, 'vo', '{nl}', '{online}', $3, 7777, 8888)`,
    [teacherId, traits.role, traits.city],
  );
  for (const [type, level, ago] of [
    ['self', (person % 3) + 2, 90],
    ['quiz', (person % 3) + 1, 30],
  ] as const) {
    await owner.query(
      `INSERT INTO teachers.evidence (id, teacher_id, competence_id, type, level, date, note) VALUES ($1, $2, 'ind.twin', $3, $4, $5, $6)`,
      [newId(), teacherId, type, level, addDays(today, -ago), traits.note],
    );
  }
  await owner.query(`INSERT INTO learning.following VALUES ($1, $2, $3, $4, now(), 'all-parts')`, [
    ...[enrolmentId, teacherId, SLUG, versionId],
  ]);
  await owner.query(
    `INSERT INTO learning.quiz_attempt VALUES ($1, $2, $3, now(), '[]', '[]', 0, 1, $4, gen_random_uuid()::text)`,
    [newId(), enrolmentId, partId, person % 3 === 0],
  );
  await owner.query(`INSERT INTO learning.hours_spent VALUES ($1, 40, $2)`, [enrolmentId, today]);
}

/** Every key at any depth. */
function keysIn(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value) keysIn(one, found);
  else if (value && typeof value === 'object') {
    for (const [key, one] of Object.entries(value)) keysIn(one, found.add(key));
  }
  return found;
}

const ofPeople = ({ profiles, attempts, spent }: LearningData) => ({ profiles, attempts, spent });
const figures = async () => learnFrom(await desk.read(), designCalibration.points);

describe('What is learned from', () => {
  it('is nothing, and no fault, of modules that nobody followed', async () => {
    expect((await new PostgresCatalogue(worker).versions([])).size).toBe(0);
  });

  it('holds of people only what they showed, and on what day', async () => {
    const allowed = {
      profiles: ['person', 'competenceId', 'evidence', 'type', 'level', 'years', 'date'],
      attempts: ['versionId', 'partId', 'passed', 'results', 'on'],
      spent: ['slug', 'hours', 'on'],
    };
    const { profiles, attempts, spent } = ofPeople(await desk.read());
    expect([...keysIn(profiles)].sort()).toEqual([...allowed.profiles].sort());
    expect([...keysIn(attempts)].sort()).toEqual([...allowed.attempts].sort());
    expect([...keysIn(spent)].sort()).toEqual([...allowed.spent].sort());
  });

  it('holds nothing of who they are, of a database that is full of it', async () => {
    const text = JSON.stringify(ofPeople(await desk.read()));
    const [{ traces }]: [{ traces: string[] }] = await owner.query(
      `SELECT array_agg(id::text) || array_agg(DISTINCT role) || array_agg(DISTINCT city) AS traces
         FROM teachers.teacher WHERE city IS NOT NULL`,
    );
    expect(traces.length).toBeGreaterThan(PEOPLE);
    for (const trace of [...traces, ...Object.values(traits), '7777', '8888']) expect(text).not.toContain(trace);
  });

  it('gives the same figures whoever the people are', async () => {
    const before = await figures();
    expect(before.map(({ outcome }) => outcome)).toEqual(['Learned', 'Learned', 'Learned']);
    await owner.query(
      `UPDATE teachers.teacher SET role = 'another', sector = 'mbo', languages = '{en}', forms = '{onsite}',
              city = 'Emmen', max_travel_km = 1, hours_per_year = 1`,
    );
    await owner.query(`UPDATE teachers.evidence SET note = 'another'`);
    expect(await figures()).toEqual(before);
  });
});

describe('The figures of sixty people', () => {
  it('say that people overrate themselves, what the module takes, and that few reach its level', async () => {
    const [evidence, hours, efficacy] = await figures();
    const content = (one: typeof evidence) => (one?.outcome === 'Learned' ? one.content : undefined);
    const self = (content(evidence) as FiguresContents['evidence']).points.self;
    expect(self.bias).toBeGreaterThan(0.7);
    expect(content(hours)).toMatchObject({ modules: [{ slug: SLUG, people: PEOPLE }] });
    const { outcomes } = content(efficacy) as FiguresContents['efficacy'];
    expect(outcomes.length).toBeGreaterThan(0);
    for (const one of outcomes) expect(one).toMatchObject({ people: PEOPLE, flagged: true });
  });

  it('are proposals, made with the rights of the worker', async () => {
    const clock = clockAt(new Date('2026-11-25T09:00:00Z'));
    const learned = await new LearnFigures(desk, new PostgresFiguresStore(worker), clock).execute({ askedBy: null });
    expect(learned).toMatchObject({
      results: [{ outcome: 'PROPOSED' }, { outcome: 'PROPOSED' }, { outcome: 'PROPOSED' }],
    });
    const states: { state: string }[] = await owner.query(
      `SELECT DISTINCT state FROM matching.figures WHERE version <> 'design-1'`,
    );
    expect(states).toEqual([{ state: 'proposed' }]);
  });
});

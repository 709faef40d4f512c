import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, day } from '@academy/kernel';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { demoAccounts, hasAcademy } from './demo-people';
import { importAcademy } from './import-academy';
import { tables } from '../whole/whole';

const demo = join(process.cwd(), 'data/demo-academy');
const today = day('2031-05-14');

let database: TestDatabase;
let source: DataSource;
let folder: string;

beforeEach(async () => {
  database = await aDatabase(tables);
  source = await database.as('owner');
  folder = await mkdtemp(join(tmpdir(), 'academy-'));
  await cp(demo, folder, { recursive: true });
});
afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

interface Entry {
  [key: string]: unknown;
}

async function change(file: string, work: (entries: Entry[]) => void): Promise<void> {
  const entries = JSON.parse(await readFile(join(folder, file), 'utf8')) as Entry[];
  work(entries);
  await writeFile(join(folder, file), JSON.stringify(entries));
}

const count = async (table: string): Promise<number> => {
  const [row]: { n: string }[] = await source.query(`SELECT count(*) AS n FROM ${table}`);
  return Number(row?.n);
};

describe('Importing an academy', () => {
  it('brings in everything once, and nothing the second time', async () => {
    const first = await importAcademy(database.url, folder, { demoOn: today });
    expect(first).toMatchObject({ kind: 'Imported', counts: { frameworks: 1, versions: 158, people: 9, routes: 11 } });
    const again = await importAcademy(database.url, folder, { demoOn: today });
    expect(again).toMatchObject({
      kind: 'Imported',
      counts: { frameworks: 0, versions: 0, editions: 0, people: 0, routes: 0 },
    });
    expect(await hasAcademy(database.url)).toBe(true);
  });

  it('gives a module that changed a next version and leaves the old one as it was', async () => {
    await importAcademy(database.url, folder);
    await change('modules.json', ([module]) => module && (module['hours'] = 21));
    expect(await importAcademy(database.url, folder)).toMatchObject({ counts: { versions: 1, editions: 0 } });
    expect(await count(`catalogue.module_version WHERE slug = 'mod-vak-01'`)).toBe(2);
  });

  it('tells every fault with file and place, and imports nothing', async () => {
    await change('modules.json', ([module]) => {
      if (!module) return;
      module['organisationId'] = 'nobody';
      module['prerequisites'] = [{ competenceId: 'vak.nat.mech', level: 6 }];
    });
    await change('accounts.json', ([account]) => account && (account['organisationId'] = 'nowhere'));
    const outcome = await importAcademy(database.url, folder);
    if (outcome.kind !== 'Faults') throw new Error('The faults were not seen');
    expect(outcome.faults.map(({ file, path }) => `${file} ${path}`)).toEqual([
      'modules.json [0].prerequisites[0].level',
      'accounts.json [0].organisationId',
    ]);
    expect(await hasAcademy(database.url)).toBe(false);
  });

  it('shows the cycle of levels that ask for each other', async () => {
    await change('modules.json', (modules) => {
      const [a, b] = modules;
      if (!a || !b) return;
      a['outcomes'] = [{ competenceId: 'vak.nat.mech', from: 0, to: 1 }];
      a['prerequisites'] = [{ competenceId: 'vak.nat.elek', level: 5 }];
      b['outcomes'] = [{ competenceId: 'vak.nat.elek', from: 0, to: 5 }];
      b['prerequisites'] = [{ competenceId: 'vak.nat.mech', level: 1 }];
    });
    const outcome = await importAcademy(database.url, folder);
    if (outcome.kind !== 'Faults') throw new Error('The cycle was not seen');
    expect(outcome.faults[0]?.message).toMatch(/vak\.nat\.\w+@\d → .*→ vak\.nat\.\w+@\d/);
    expect(await count('catalogue.module')).toBe(0);
  });

  it('refuses another content under a published version of the framework, and rolls all of it back', async () => {
    await importAcademy(database.url, folder);
    const file = join(folder, 'competences.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('"halfLifeYears": 10', '"halfLifeYears": 9'));
    await change('modules.json', ([module]) => module && (module['hours'] = 22));
    expect(await importAcademy(database.url, folder)).toMatchObject({ kind: 'Faults', faults: [{ path: 'version' }] });
    expect(await count('catalogue.module_version')).toBe(158);
  });
});

describe('Importing the demo', () => {
  it('moves all dates by whole weeks, so that the first editions start two to three weeks ahead', async () => {
    await importAcademy(database.url, folder, { demoOn: today });
    const [row]: { first: string; weekday: number }[] = await source.query(
      `SELECT min(start)::text AS first, extract(isodow FROM min(start))::int AS weekday FROM catalogue.edition`,
    );
    expect(row?.weekday).toBe(1);
    expect(row && row.first >= addDays(today, 14) && row.first <= addDays(today, 20)).toBe(true);
    const [newest]: { date: string }[] = await source.query(`SELECT max(date)::text AS date FROM teachers.evidence`);
    expect(newest && newest.date < today).toBe(true);
  });

  it('brings in fictional people of every kind', async () => {
    await importAcademy(database.url, folder, { demoOn: today });
    const people = await demoAccounts(database.url);
    expect(new Set(people.map(({ kind }) => kind))).toEqual(
      new Set(['teacher', 'companyAuthor', 'schoolAuthor', 'curator', 'assessor', 'schoolManager', 'admin']),
    );
    expect(people.every(({ name }) => name.includes('fictief'))).toBe(true);
  });

  it('is the only import that brings in people, whose password everyone knows', async () => {
    await importAcademy(database.url, folder);
    expect(await demoAccounts(database.url)).toEqual([]);
  });
});

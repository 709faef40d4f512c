import { freeRows, secureRows } from '@academy/platform/postgres';
import { placeOf } from '@academy/platform/privacy';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { openTables } from './testing/open-tables';
import { known, namedIn, ownerOf, secured } from './testing/secured-tables';
import { tables } from './whole/whole';

let database: TestDatabase;
let owner: DataSource;
beforeAll(async () => {
  database = await aDatabase(tables);
  owner = await database.as('owner');
});
afterAll(() => database.drop());

describe('A table in which something is known of people', () => {
  it('is under row security, or stands among those that are not yet, with the reason', async () => {
    const rows: { place: string }[] = await owner.query(
      `SELECT relnamespace::regnamespace || '.' || relname AS place FROM pg_class WHERE relrowsecurity`,
    );
    expect(rows.map(({ place }) => place).sort()).toEqual(secured.map(placeOf).sort());
  });

  it('that is not yet stands there, and no more of them than there were', () => {
    expect(Object.keys(openTables).filter((place) => !known.some((table) => placeOf(table) === place))).toEqual([]);
    expect(Object.keys(openTables).length).toBeLessThanOrEqual(17);
  });

  it('has the policies that follow from whose it says its rows are', async () => {
    const runner = owner.createQueryRunner();
    const said = (): Promise<unknown> => runner.query(`SELECT * FROM pg_policies ORDER BY 1, 2, 3`);
    await runner.startTransaction();
    const before = await said();
    for (const table of secured) {
      await freeRows(runner, placeOf(table));
      await secureRows(runner, placeOf(table), ownerOf(table), namedIn(table));
    }
    const after = await said();
    await runner.rollbackTransaction();
    await runner.release();
    expect(before).toEqual(after);
  });
});

describe('Neither the app nor the worker', () => {
  it('can go past row security, or owns a table', async () => {
    const roles: object[] = await owner.query(
      `SELECT rolname, rolsuper OR rolbypassrls OR EXISTS (SELECT 1 FROM pg_class WHERE relowner = r.oid) AS may
         FROM pg_roles r WHERE rolname IN ('academy_app', 'academy_worker') ORDER BY 1`,
    );
    expect(roles).toEqual(['academy_app', 'academy_worker'].map((rolname) => ({ rolname, may: false })));
  });
});

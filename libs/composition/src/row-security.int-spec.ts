import { actingFor, newId, withRowsOfOthers } from '@academy/platform/postgres';
import { placeOf, type Person } from '@academy/platform/privacy';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { plantPerson } from './testing/planted-person';
import { secured } from './testing/secured-tables';
import { tables } from './whole/whole';

const person = (): Person => ({ accountId: newId(), teacherId: newId(), email: `${newId()}@academie.invalid` });
const [ada, bo] = [person(), person()];

let database: TestDatabase;
let owner: DataSource;
let app: DataSource;
let worker: DataSource;
beforeAll(async () => {
  database = await aDatabase(tables);
  [owner, app, worker] = [await database.as('owner'), await database.as('app'), await database.as('worker')];
  for (const [nth, one] of [ada, bo].entries()) await plantPerson(owner, tables, one, nth * 1_000);
});
afterAll(() => database.drop());

describe.each(secured.map((table) => [placeOf(table), table] as const))('The rows of %s', (place, table) => {
  const count = async (): Promise<number> => {
    const [row] = await app.transaction((tx) => tx.query<[{ count: number }]>(`SELECT count(*)::int FROM ${place}`));
    return row.count;
  };
  const asOwner = async (): Promise<number> =>
    (await owner.query<[{ count: number }]>(`SELECT count(*)::int FROM ${place}`))[0].count;

  it('are their person’s, and those that name them, however they are asked for', async () => {
    const all = await asOwner();
    const theirs = table.columns.some(({ whose }) => whose) ? 2 : 1;
    expect(all).toBe(2 * theirs);
    expect(await actingFor(ada, count)).toBe(theirs);
    expect(await actingFor(bo, count)).toBe(theirs);
    expect(await actingFor(person(), count)).toBe(0);
    expect(await count()).toBe(0);
    expect(await withRowsOfOthers(count)).toBe(all);
  });

  it('are all the worker’s, who works for everybody, where it reads them', async () => {
    const [may] = await owner.query<[object]>(`SELECT has_table_privilege('academy_worker', $1, 'SELECT') AS reads`, [
      place,
    ]);
    const all = async () => (await worker.query<[{ count: number }]>(`SELECT count(*)::int FROM ${place}`))[0].count;
    if ('reads' in may && may.reads) expect(await all()).toBe(await asOwner());
    else await expect(all()).rejects.toThrow('permission denied');
  });
});

const ofOrganisations = secured.flatMap((table) => {
  const column = table.keptBy ?? table.readBy;
  return column === undefined ? [] : [[placeOf(table), column] as const];
});

describe.each(ofOrganisations)('The rows of %s', (place, column) => {
  it('are the organisation’s that keeps or reads them, and no other’s', async () => {
    const rows: { id: string }[] = await owner.query(`SELECT ${column} AS id FROM ${place}`);
    const asked = () => app.transaction((tx) => tx.query<object[]>(`SELECT ${column} AS id FROM ${place}`));
    for (const { id } of rows) expect(await actingFor({ organisationId: id }, asked)).toEqual([{ id }]);
    expect(await actingFor({ organisationId: 'nowhere' }, asked)).toEqual([]);
  });
});

describe('Rows under row security', () => {
  it.each([
    ['teachers.evidence', 'teacher_id'],
    ['messaging.notice', 'account_id'],
    ['entry_tests.attempt', 'teacher_id'],
  ])('of %s are found by the index that they were found by', async (place, column) => {
    const plan = await actingFor(ada, () =>
      app.transaction(async (tx) => {
        // Of a table as small as this one, all of it is read where that is let.
        await tx.query(`SET LOCAL enable_seqscan = off`);
        return tx.query<object[]>(`EXPLAIN SELECT * FROM ${place} WHERE ${column} = '${ada.teacherId}'`);
      }),
    );
    const steps = plan.flatMap((row) => Object.values(row)).join('\n');
    expect(steps).toMatch(new RegExp(`Index Cond: \\(${column} =`));
    expect(steps).toContain('InitPlan');
  });
});

import { addDays, addMonths, day } from '@academy/kernel';
import { forgetOld, knownTables, placeOf, type KnownTable } from '@academy/platform/privacy';
import { newId } from '@academy/platform/postgres';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { CANARY, plantPerson } from './testing/planted-person';
import { tables } from './whole/whole';

const known = knownTables(tables);
const forgetful = known.flatMap((table) =>
  table.forgotten ? [[placeOf(table), table, table.forgotten] as const] : [],
);
const person = { accountId: newId(), teacherId: newId(), email: `${CANARY}@academie.invalid` };
const now = new Date('2028-03-31T10:00:00Z');

let database: TestDatabase;
let owner: DataSource;
beforeEach(async () => {
  database = await aDatabase(tables);
  owner = await database.as('owner');
  await plantPerson(owner, tables, person);
});
afterEach(() => database.drop());

const rowsIn = async (place: string): Promise<number> =>
  (await owner.query(`SELECT count(*)::int AS rows FROM ${place}`))[0].rows;
/** Lets everything that the rows of a table are kept after have been on a day. */
async function keptSince(table: KnownTable, on: string) {
  for (const property of table.forgotten?.after ?? [])
    await owner.query(`UPDATE ${placeOf(table)} SET ${table.names.get(property)} = $1`, [on]);
}
const forget = async () => forgetOld(await database.as('worker'), known, now);

describe('What is kept for so long and no longer', () => {
  it.each(forgetful)('of %s stays to its last day, and goes after it', async (place, table, { months }) => {
    const before = await rowsIn(place);
    expect(before).toBeGreaterThan(0);
    const lastDay = addMonths(day('2028-03-31'), -months);
    await keptSince(table, addDays(lastDay, 2));
    await forget();
    expect(await rowsIn(place)).toBe(before);
    await keptSince(table, addDays(lastDay, -2));
    expect(await forget()).toBe(before);
    expect(await rowsIn(place)).toBe(0);
    expect(await forget()).toBe(0);
  });

  it('goes in pieces where it is much, and all of it', async () => {
    await forget();
    await owner.query(`
      INSERT INTO messaging.notice (id, event_id, account_id, kind, at)
      SELECT gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'ENROLLED', '2020-01-01' FROM generate_series(1, 4001)`);
    expect(await forget()).toBe(4_001);
  });

  it('is not forgotten where what it is kept after did not come yet', async () => {
    await owner.query(`DELETE FROM privacy.share`);
    await owner.query(`
      INSERT INTO privacy.share (id, teacher_id, kind, thing_id, organisation_id, purpose, until_day, shared_at, stopped_at)
      VALUES (gen_random_uuid(), gen_random_uuid(), 'path', 'p', 'o', 'proof', '2028-04-01', '2020-01-01', NULL),
             (gen_random_uuid(), gen_random_uuid(), 'path', 'p', 'o', 'proof', '2028-04-01', '2020-01-01', '2020-01-02')`);
    await forget();
    expect(await owner.query(`SELECT stopped_at FROM privacy.share`)).toEqual([{ stopped_at: null }]);
  });
});

import { knownTables, rowsOfPerson, type Person, type TheirRows } from '@academy/platform/privacy';
import { actingFor, newId } from '@academy/platform/postgres';
import { untold } from '@academy/privacy/server';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import type { DataSource, EntityManager } from 'typeorm';
import { CANARY, plantPerson, type Planted } from './testing/planted-person';
import { tables } from './whole/whole';

const person: Person = { accountId: newId(), teacherId: newId(), email: `${CANARY}@academie.invalid` };
const known = knownTables(tables);

let database: TestDatabase;
let app: DataSource;
let planted: readonly Planted[];
beforeAll(async () => {
  database = await aDatabase(tables);
  app = await database.as('app');
  planted = await plantPerson(await database.as('owner'), tables, person);
});
afterAll(() => database.drop());

/** As someone asks for their own. */
const rowsOf = (one: Person) => actingFor(one, () => app.transaction((tx) => rowsOfPerson(tx, known, one)));

/** As `to_jsonb` writes a moment, and as it was planted. */
const comparable = (value: unknown): unknown =>
  value instanceof Date || (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) ? +new Date(value) : value;

const ofTable = (all: readonly TheirRows[], { table }: Planted) =>
  all.find(({ table: { entity } }) => entity === table.entity)!;

describe('Everything that is known of a person', () => {
  let all: readonly TheirRows[];
  let ofOther: readonly TheirRows[];
  beforeAll(async () => {
    all = await rowsOf(person);
    ofOther = await rowsOf({ ...person, accountId: newId(), teacherId: null, email: 'x@y' });
  });

  it.each(known.map((table) => [`${table.context}.${table.tableName}`, table.entity] as const))(
    'has every column of %s that says something of them',
    (_, entity) => {
      const one = planted.find(({ table }) => table.entity === entity)!;
      if ('nobody' in one.table.whose) return;
      const { rows } = ofTable(all, one);
      expect(rows).toHaveLength(1);
      for (const { property, secret } of one.table.columns) {
        if (secret) expect(rows[0]).not.toHaveProperty(property);
        else expect([property, comparable(rows[0]![property])]).toEqual([property, comparable(one.row[property])]);
      }
    },
  );

  it('has where they are named in what is about others, and nothing more of those', () => {
    for (const one of planted.filter(({ elsewhere }) => elsewhere)) {
      const naming = one.table.columns.filter(({ whose }) => whose);
      const { elsewhere } = ofTable(all, one);
      expect(elsewhere).toHaveLength(naming.length);
      for (const [at, { property }] of naming.entries()) expect(elsewhere[at]![property]).toBe(person.accountId);
      for (const row of elsewhere) expect(Object.keys(row).length).toBe(one.table.key.length + 1);
    }
  });

  it('has nothing of anyone else', () => {
    expect(ofOther.flatMap(({ rows, elsewhere }) => [...rows, ...elsewhere])).toEqual([]);
  });

  it('has words for whom it is about, for each table and each column', () => {
    expect(untold(known)).toEqual([]);
  });
});

describe('What is read at one moment', () => {
  it('is of that moment, whatever is written meanwhile', async () => {
    const owner = await database.as('owner');
    const reading = async (tx: EntityManager) => {
      const first = await rowsOfPerson(tx, known, person);
      await owner.query(`UPDATE identity.account SET name = 'Changed' WHERE id = $1`, [person.accountId]);
      await owner.query(`DELETE FROM messaging.notice WHERE account_id = $1`, [person.accountId]);
      return [first, await rowsOfPerson(tx, known, person)];
    };
    const [before, after] = await actingFor(person, () => app.transaction('REPEATABLE READ', reading));
    expect(after).toEqual(before);
    expect(await rowsOf(person)).not.toEqual(before);
  });
});

import { createDataSource, table } from '@academy/platform/postgres';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import type { EntitySchema } from 'typeorm';
import { tables } from './whole/whole';

let database: TestDatabase;
beforeAll(async () => (database = await aDatabase(tables)));
afterAll(() => database.drop());

/** What TypeORM would change to make the database fit the rows as they are declared. */
async function drift(declared: readonly EntitySchema[]): Promise<string[]> {
  const source = await createDataSource({
    url: database.url,
    role: 'owner',
    tables: declared,
    poolSize: 1,
  }).initialize();
  try {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  } finally {
    await source.destroy();
  }
}

describe('The migrations', () => {
  it('make exactly the tables that the rows declare', async () => {
    expect(await drift(tables)).toEqual([]);
  });

  it('are seen to lag behind when a table is declared that they do not make', async () => {
    const forgotten = table<{ id: string }>({
      name: 'Forgotten',
      schema: 'identity',
      tableName: 'forgotten',
      columns: { id: { type: 'uuid', primary: true } },
      personal: 'none',
    });
    expect((await drift([...tables, forgotten as EntitySchema])).join()).toContain(
      'CREATE TABLE "identity"."forgotten"',
    );
  });
});

/** A condition without the brackets that Postgres adds when it writes it down. */
const plain = (condition: string): string => condition.replace(/[()\s]/g, '');

const declaredChecks = tables.flatMap(({ options: { schema, tableName, checks = [] } }) =>
  checks.map(({ name, expression }) => [`${schema}.${tableName} ${name}`, plain(expression)]),
);

describe('A CHECK', () => {
  it('says in the database what the rows declare', async () => {
    const rows: { name: string; condition: string }[] = await (
      await database.as('owner')
    ).query(
      `SELECT table_schema || '.' || table_name || ' ' || constraint_name AS name, check_clause AS condition
         FROM information_schema.check_constraints JOIN information_schema.table_constraints
        USING (constraint_schema, constraint_name)
        WHERE table_schema = ANY($1) AND check_clause NOT LIKE '% IS NOT NULL'`,
      [[...new Set(tables.map(({ options }) => options.schema))]],
    );
    expect(rows.map(({ name, condition }) => [name, plain(condition)]).sort()).toEqual(declaredChecks.sort());
  });

  it.each(tables.flatMap(({ options }) => ('state' in options.columns ? [[options.name, options] as const] : [])))(
    'keeps the state of %s to those that there are',
    (_, { checks = [] }) => {
      expect(checks.filter(({ expression }) => expression.startsWith('state = ANY'))).toHaveLength(1);
    },
  );
});

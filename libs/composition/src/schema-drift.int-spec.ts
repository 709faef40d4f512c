import { createDataSource, privacy, table } from '@academy/platform/postgres';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import type { EntitySchema } from 'typeorm';
import { tables } from './whole';

let database: TestDatabase;
beforeAll(async () => (database = await aDatabase()));
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

describe('A table', () => {
  it.each(tables.map((schema) => [schema.options.name, schema] as const))(
    '%s says which of its columns are personal data',
    (_, schema) => {
      expect(privacy(schema)).toBeDefined();
    },
  );
});

import { aDatabase, type TestDatabase } from '@academy/testkit';
import { findInDatabase } from './find-text';

let database: TestDatabase;
beforeAll(async () => (database = await aDatabase([])));
afterAll(() => database.drop());

const found = async (text: string) => findInDatabase(await database.as('owner'), text);

describe('A text in the database', () => {
  beforeAll(async () => {
    const owner = await database.as('owner');
    await owner.query(`CREATE SCHEMA planted`);
    await owner.query(
      `CREATE TABLE planted."Odd Name" (id int, plain text, short varchar(40), doc jsonb, raw json, many text[], who uuid, n int)`,
    );
    await owner.query(
      `INSERT INTO planted."Odd Name" VALUES
         (1, 'Zoë "Kanarie"', 'zoë "kanarie"', '{"a": {"Zoë \\"Kanarie\\"": 1}}', '["Zoë \\"Kanarie\\""]', ARRAY['x', 'Zoë "Kanarie"'], NULL, 1),
         (2, 'een Zoë "Kanarie" meer', NULL, '{}', '{}', '{}', '01890000-0000-7000-8000-00000000c0de', 2),
         (3, '100%', 'a_b', '{}', '{}', '{}', NULL, 3)`,
    );
  });

  it('is found in every column that holds text in some form, with the number of rows and nothing of them', async () => {
    expect(await found('zoë "KANARIE"')).toEqual([
      { place: 'planted.Odd Name.plain', count: 2 },
      { place: 'planted.Odd Name.short', count: 1 },
      { place: 'planted.Odd Name.doc', count: 1 },
      { place: 'planted.Odd Name.raw', count: 1 },
      { place: 'planted.Odd Name.many', count: 1 },
    ]);
  });

  it('may be an id', async () => {
    expect(await found('01890000-0000-7000-8000-00000000c0de')).toEqual([{ place: 'planted.Odd Name.who', count: 1 }]);
  });

  it('is that text, whatever Postgres takes its signs for', async () => {
    expect(await found('100%')).toEqual([{ place: 'planted.Odd Name.plain', count: 1 }]);
    expect(await found('a_b')).toEqual([{ place: 'planted.Odd Name.short', count: 1 }]);
    expect(await found('_00%')).toEqual([]);
    expect(await found("'; DROP TABLE planted.x --")).toEqual([]);
  });

  it('is nowhere when nobody wrote it', async () => {
    expect(await found('a bird that nobody saw')).toEqual([]);
  });
});

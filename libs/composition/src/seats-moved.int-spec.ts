import { newId } from '@academy/platform/postgres';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import { SeatsAreEnrolments1795801010000 } from '../../catalogue/server/src/migrations/1795801010000-seats-are-enrolments';
import { SeatsOfEveryEdition1795801000000 } from '../../enrolment/server/src/migrations/1795801000000-seats-of-every-edition';
import { tables } from './whole/whole';

let database: TestDatabase;
beforeAll(async () => (database = await aDatabase(tables)));
afterAll(() => database.drop());

describe('A database in which the catalogue kept seats', () => {
  it('keeps them all with enrolment: as given there where someone asked, as announced where nobody did', async () => {
    const runner = (await database.as('owner')).createQueryRunner();
    const [expand, contract] = [new SeatsOfEveryEdition1795801000000(), new SeatsAreEnrolments1795801010000()];
    await runner.startTransaction();
    for (const migration of [contract, expand]) await migration.down(runner);
    const version = newId();
    await runner.query(`INSERT INTO catalogue.organisation VALUES ('o', 'O', 'school', NULL, '')`);
    await runner.query(
      `INSERT INTO catalogue.module (slug, organisation_id, version_id, published) VALUES ('m', 'o', $1, true)`,
      [version],
    );
    await runner.query(
      `INSERT INTO catalogue.module_version (id, slug, number, facts, parts, has_content)
       VALUES ($1, 'm', 1, '{}', '[]', false)`,
      [version],
    );
    await runner.query(
      `INSERT INTO catalogue.edition (id, version_id, slug, start, closes_on, seats, taken)
       SELECT id, $1, 'm', '2027-03-01', '2027-02-22', seats, taken
         FROM (VALUES ('asked', 9, 1), ('not asked', 8, 3), ('overfull', 2, 5)) AS e(id, seats, taken)`,
      [version],
    );
    await runner.query(
      `INSERT INTO enrolment.edition_seats (edition_id, seats, taken, elsewhere) VALUES ('asked', 9, 6, 1)`,
    );
    for (const migration of [expand, contract]) await migration.up(runner);
    expect(
      await runner.query(`SELECT edition_id, seats, taken, elsewhere FROM enrolment.edition_seats ORDER BY edition_id`),
    ).toEqual([
      { edition_id: 'asked', seats: 9, taken: 6, elsewhere: 1 },
      { edition_id: 'not asked', seats: 8, taken: 3, elsewhere: 3 },
      { edition_id: 'overfull', seats: 2, taken: 2, elsewhere: 2 },
    ]);
    await runner.rollbackTransaction();
    await runner.release();
  });
});

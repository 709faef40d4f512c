import { newId } from '@academy/platform/postgres';
import { systemClock } from '@academy/kernel';
import { aDatabase, statementsOf, type TestDatabase } from '@academy/testkit';
import { someone } from '@academy/testkit/pure';
import { looksPromises } from '../../core/src/testing/looks-promises';
import { privacyTables } from './postgres/tables';
import { PostgresLooks } from './sharing/looks';
import { LookTable } from './sharing/share-tables';

// Nobody acts here: what is written of others is let through by what the statement itself says.
let database: TestDatabase;
beforeAll(async () => (database = await aDatabase(privacyTables)));
afterAll(() => database.drop());

looksPromises('on Postgres', async (clock) => {
  const owner = await database.as('owner');
  return {
    looks: new PostgresLooks(await database.as('app'), clock),
    async of(teacherId) {
      const rows = await owner
        .getRepository(LookTable)
        .find({ where: { teacherId: teacherId as never }, order: { at: 'ASC' } });
      return rows.map(({ id: _, ...look }) => look);
    },
  };
});

it('Who looked at much is written down in one statement', async () => {
  const looks = new PostgresLooks(await database.as('app'), systemClock);
  const things = Array.from({ length: 30 }, () => ({ teacherId: newId<'Teacher'>(), thingId: 'meten' }));
  const look = { organisationId: 'molen', kind: 'participation', things, refused: false } as const;
  expect(await statementsOf(() => looks.note(someone('author', 'molen'), look))).toHaveLength(1);
});

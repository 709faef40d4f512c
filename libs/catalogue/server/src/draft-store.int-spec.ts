import { OrganisationNames } from '@academy/contracts/identity';
import { aDatabase, newsIn, type TestDatabase } from '@academy/testkit';
import { draftStorePromises } from '../../core/src/testing/draft-store-promises';
import { catalogueTables, OrganisationTable } from './postgres/tables';
import { PostgresDraftStore } from './publishing/draft-store';

class OneOrganisation extends OrganisationNames {
  of = async () => new Map();
  find = async () => ({ name: 'De Werkplaats (fictief)', kind: 'company' as const });
}

let database: TestDatabase;
beforeAll(async () => (database = await aDatabase(catalogueTables, { acting: 'everyone' })));
afterAll(() => database.drop());

draftStorePromises('on Postgres', async () => {
  const [owner, app] = [await database.as('owner'), await database.as('app')];
  return {
    store: new PostgresDraftStore(app, new OneOrganisation()),
    organisationId: 'werkplaats',
    told: async (accountId) => (await newsIn(owner, 'whom', accountId)).length,
  };
});

it('makes an organisation a publisher with its first module', async () => {
  const rows = (await database.as('owner')).getRepository(OrganisationTable);
  expect(await rows.find({ where: { id: 'werkplaats' } })).toMatchObject([
    { name: 'De Werkplaats (fictief)', type: 'bedrijf' },
  ]);
});

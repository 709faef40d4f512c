import { letterDue } from '@academy/contracts/identity';
import type { RegistrationStore } from '@academy/identity/core';
import { actingFor, newId } from '@academy/platform/postgres';
import { aDatabase, newsIn, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { registrationStorePromises } from '../../core/src/testing/registration-store-promises';
import { MembershipTable } from './postgres/membership-tables';
import { PostgresRegistrationStore, registrationsOfOthers } from './postgres/registration-store';
import { Registrations } from './postgres/registrations';
import { identityTables } from './postgres/tables';
import { anAccountIn } from './testing/an-account-in';

let database: TestDatabase;
/** As the product asks, where nothing else is said. */
let closed: TestDatabase;
let source: DataSource;
let owner: DataSource;
beforeAll(async () => {
  database = await aDatabase(identityTables, { acting: 'everyone' });
  closed = await aDatabase(identityTables);
  [source, owner] = [await database.as('app'), await database.as('owner')];
});
afterAll(() => Promise.all([database.drop(), closed.drop()]));

registrationStorePromises('on Postgres', async () => ({
  store: new PostgresRegistrationStore(source),
  anAccount: async () => (await anAccountIn(owner)).accountId,
  async rolesAt(organisationId, accountId) {
    const rows = await source.getRepository(MembershipTable).findBy({ organisationId, accountId });
    return rows.map(({ role }) => role);
  },
  told: async (id) => (await newsIn(owner, 'id', id)).filter(({ type }) => type === letterDue.type).length,
}));

describe('What somebody registered', () => {
  it('is theirs and of whoever decides, where the database knows who asks', async () => {
    const app = await closed.as('app');
    const [asker, other] = [await anAccountIn(await closed.as('owner')), await anAccountIn(await closed.as('owner'))];
    const [store, read] = [new PostgresRegistrationStore(app), new Registrations(app)];
    const id = newId<'Registration'>();
    const registration = { id, askedBy: asker.accountId, askedAt: new Date(), note: '', decision: null };
    const school = { name: 'De Linde (voorbeeld)', kind: 'school', number: '99XX' } as const;
    const add = () => store.transact((tx) => tx.add({ ...registration, ...school }));
    const found = (by: RegistrationStore) => by.transact((tx) => tx.registration(id));
    const as = <T>({ accountId }: typeof asker, work: () => T): T => actingFor({ accountId, teacherId: null }, work);
    await expect(as(other, add)).rejects.toThrow('row-level security');
    await as(asker, add);
    expect(await as(asker, () => read.of(asker.accountId))).toMatchObject([{ id }]);
    expect(await as(other, () => read.of(asker.accountId))).toEqual([]);
    expect(await as(other, () => found(store))).toBeUndefined();
    expect(await as(other, () => found(registrationsOfOthers(store)))).toMatchObject({ id });
    expect(await as(other, () => read.waiting())).toMatchObject([{ registration: { id } }]);
  });
});

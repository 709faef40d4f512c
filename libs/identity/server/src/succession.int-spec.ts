import type { AccountId } from '@academy/contracts/identity';
import { clockAt } from '@academy/kernel';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import { newId } from '@academy/platform/postgres';
import type { DataSource } from 'typeorm';
import { identityContext } from './context';
import { PostgresSuccession } from './postgres/succession';

let database: TestDatabase;
let owner: DataSource;
let succession: PostgresSuccession;
beforeAll(async () => {
  database = await aDatabase(identityContext.tables);
  owner = await database.as('owner');
  succession = new PostgresSuccession(await database.as('worker'), clockAt(new Date('2026-11-28T10:00:00Z')));
  await owner.query(
    `INSERT INTO identity.organisation (id, name, kind)
     VALUES ('academie', 'De academie', 'academy'), ('molen', 'De Molen (fictief)', 'school'), ('werf', 'De Werf (fictief)', 'company')`,
  );
});
afterAll(() => database.drop());

async function someone(): Promise<AccountId> {
  const id = newId<'Account'>();
  await owner.query(`INSERT INTO identity.account (id, email, name, password_hash) VALUES ($1, $2, 'Iemand', 'x')`, [
    id,
    `${id}@voorbeeld.nl`,
  ]);
  return id;
}

const is = (who: AccountId, role: string, at: string, until: string | null = null) =>
  owner.query(
    `INSERT INTO identity.membership (id, account_id, organisation_id, role, from_day, until_day)
     VALUES (gen_random_uuid(), $1, $2, $3, '2026-01-01', $4)`,
    [who, at, role, until],
  );

describe('Who is alone in charge', () => {
  it('is the only administrator of the academy, until there is another', async () => {
    const [first, second] = [await someone(), await someone()];
    await is(first, 'admin', 'academie');
    expect(await succession.of(first)).toEqual({ isOnlyAdmin: true, ownsAlone: [] });
    await is(second, 'admin', 'academie');
    for (const one of [first, second]) expect((await succession.of(one)).isOnlyAdmin).toBe(false);
  });

  it('is the last owner of an organisation: another role there, or what has ended, makes nobody else one', async () => {
    const [last, colleague, former] = [await someone(), await someone(), await someone()];
    await is(last, 'owner', 'werf');
    await is(last, 'owner', 'molen');
    await is(colleague, 'owner', 'molen');
    await is(colleague, 'manager', 'werf');
    await is(former, 'owner', 'werf', '2026-11-27');
    expect(await succession.of(last)).toEqual({ isOnlyAdmin: false, ownsAlone: ['De Werf (fictief)'] });
    for (const one of [colleague, former])
      expect(await succession.of(one)).toEqual({ isOnlyAdmin: false, ownsAlone: [] });
  });
});

import type { AccountId } from '@academy/contracts/identity';
import { clockAt } from '@academy/kernel';
import { newId } from '@academy/platform/postgres';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { identityContext } from './context';
import { PostgresWhoWorksAs } from './postgres/who-works-as';

let database: TestDatabase;
let owner: DataSource;
let whoWorksAs: PostgresWhoWorksAs;
beforeAll(async () => {
  database = await aDatabase(identityContext.tables);
  owner = await database.as('owner');
  whoWorksAs = new PostgresWhoWorksAs(await database.as('worker'), clockAt(new Date('2026-11-28T10:00:00Z')));
  await owner.query(
    `INSERT INTO identity.organisation (id, name, kind)
     VALUES ('academie', 'De academie', 'academy'), ('molen', 'De Molen (fictief)', 'school'), ('werf', 'De Werf (fictief)', 'company')`,
  );
});
afterAll(() => database.drop());

async function someoneWho(...roles: readonly (readonly [role: string, at: string, until?: string])[]) {
  const id = newId<'Account'>();
  await owner.query(`INSERT INTO identity.account (id, email, name, password_hash) VALUES ($1, $2, 'Iemand', 'x')`, [
    id,
    `${id}@voorbeeld.nl`,
  ]);
  for (const [role, at, until = null] of roles)
    await owner.query(
      `INSERT INTO identity.membership (id, account_id, organisation_id, role, from_day, until_day)
       VALUES (gen_random_uuid(), $1, $2, $3, '2026-01-01', $4)`,
      [id, at, role, until],
    );
  return id;
}

it('Who works as something is known by where, today, and not of who does something else there', async () => {
  const both = await someoneWho(['author', 'werf'], ['author', 'molen']);
  const one: AccountId = await someoneWho(['author', 'werf', '2026-11-28'], ['curator', 'academie']);
  await someoneWho(['author', 'werf', '2026-11-27'], ['manager', 'werf']);
  const [atWerf, atMolen] = ['werf', 'molen'].map((organisationId) => ({ organisationId }));
  const inOrder = (found: readonly { accountId: string }[]) =>
    [...found].sort((a, b) => a.accountId.localeCompare(b.accountId));
  expect(await whoWorksAs.of('author', ['werf'])).toEqual(
    inOrder([
      { accountId: both, ...atWerf },
      { accountId: one, ...atWerf },
    ]),
  );
  expect(await whoWorksAs.of('author', ['molen', 'elders'])).toEqual([{ accountId: both, ...atMolen }]);
  expect(await whoWorksAs.of('curator')).toEqual([{ accountId: one, organisationId: 'academie' }]);
  expect(await whoWorksAs.of('author', [])).toEqual([]);
});

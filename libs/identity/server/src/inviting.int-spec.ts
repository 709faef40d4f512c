import type { OrganisationId } from '@academy/contracts/identity';
import { newId } from '@academy/platform/postgres';
import { aDatabase, newsIn, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { invitationStorePromises } from '../../core/src/testing/invitation-store-promises';
import { TidyHearer } from './jobs/tidy.hearer';
import { PostgresInvitationStore } from './postgres/invitation-store';
import { InvitationTable } from './postgres/invitation-table';
import { MembershipTable, OrganisationTable } from './postgres/membership-tables';
import { identityTables } from './postgres/tables';
import { anAccountIn } from './testing/an-account-in';

let database: TestDatabase;
let source: DataSource;
let owner: DataSource;
beforeAll(async () => {
  database = await aDatabase(identityTables);
  [source, owner] = [await database.as('app'), await database.as('owner')];
});
afterAll(() => database.drop());

async function anOrganisation(): Promise<OrganisationId> {
  const id: OrganisationId = newId<'Organisation'>();
  await owner.getRepository(OrganisationTable).insert({ id, name: `School ${id} (fictief)`, kind: 'school' });
  return id;
}

async function anAccount(email: string, owns?: OrganisationId) {
  const { accountId: id } = await anAccountIn(owner, email);
  const terms = { accountId: id, role: 'owner', factor: null, from: '2026-09-01', until: null } as const;
  if (owns) await owner.getRepository(MembershipTable).insert({ id: newId(), organisationId: owns, ...terms } as never);
  return id;
}

invitationStorePromises('on Postgres', async () => ({
  store: new PostgresInvitationStore(source, { demo: false }),
  anOrganisation,
  anAccount,
  agreed: (accountId) => source.getRepository(MembershipTable).findBy({ accountId }),
  told: async (field, value) => (await newsIn(owner, field, value)).length,
}));

describe('An invitation', () => {
  it('is kept for thirty days after it could be answered, and then goes', async () => {
    const organisationId = await anOrganisation();
    const ended = async (daysAgo: number) => {
      const id = newId<'Invitation'>();
      const at = new Date(Date.now() - daysAgo * 86_400_000);
      await owner.getRepository(InvitationTable).insert({
        ...{ id, organisationId, email: `${id}@voorbeeld.nl`, role: 'author', factor: null, until: null },
        ...{
          language: 'nl',
          invitedBy: null,
          invitedByKey: null,
          linkHash: null,
          mails: 1,
          mailedAt: at,
          expiresAt: at,
          answer: null,
        },
      });
      return id;
    };
    const [kept, gone] = [await ended(29), await ended(31)];
    const worker = await database.as('worker');
    const tidying = { type: 'identity.tidying-due.v1', day: '2026-11-28' } as const;
    await new TidyHearer(worker).hear(tidying, `${newId()}/identity.tidy`);
    const left = await source.getRepository(InvitationTable).findBy({ organisationId });
    expect(left.map(({ id }) => id)).toEqual([kept]);
    expect(left.map(({ id }) => id)).not.toContain(gone);
  });
});

import { msg } from '@lingui/core/macro';
import type { AccountId, OrganisationId, Role } from '@academy/contracts/identity';
import { organisationKinds, roles, type OrganisationKind } from '@academy/identity/core';
import type { Day, Id } from '@academy/kernel';
import { oneOf, table } from '@academy/platform/postgres';
import { ofAccount } from './of-account';

interface OrganisationRow {
  id: OrganisationId;
  name: string;
  kind: OrganisationKind;
  /** Under which the country knows it; null where nobody said. */
  number: string | null;
}

/** Who can be worked for. */
export const OrganisationTable = table<OrganisationRow>({
  name: 'EmployingOrganisation',
  schema: 'identity',
  tableName: 'organisation',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'organisation_pk' },
    name: { type: 'text' },
    kind: { type: 'text' },
    number: { type: 'text', nullable: true },
  },
  uniques: [{ name: 'organisation_number_unique', columns: ['number'] }],
  checks: [oneOf('organisation_kind_known', 'kind', organisationKinds)],
  personal: 'none',
});

interface MembershipRow {
  id: Id<'Membership'>;
  accountId: AccountId;
  organisationId: OrganisationId;
  role: Role;
  /** Part of a full week. */
  factor: number | null;
  from: Day;
  until: Day | null;
}

const whileMember = {
  purpose: msg`namens een organisatie werken, en daar als collega bekend zijn`,
  term: msg`zolang je account bestaat`,
};

export const MembershipTable = table<MembershipRow>({
  name: 'Membership',
  schema: 'identity',
  tableName: 'membership',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'membership_pk' },
    accountId: { type: 'uuid', name: 'account_id' },
    organisationId: { type: 'text', name: 'organisation_id' },
    role: { type: 'text' },
    factor: { type: 'float8', nullable: true },
    from: { type: 'date', name: 'from_day' },
    until: { type: 'date', name: 'until_day', nullable: true },
  },
  uniques: [{ name: 'membership_once', columns: ['accountId', 'organisationId', 'role'] }],
  checks: [
    oneOf('membership_role_known', 'role', roles),
    {
      name: 'membership_factor_of_a_week',
      expression: 'factor > 0::double precision AND factor <= 1::double precision',
    },
    { name: 'membership_ends_after_it_begins', expression: 'until_day >= from_day' },
  ],
  foreignKeys: [
    ofAccount('membership_account_fk'),
    {
      name: 'membership_organisation_fk',
      target: 'EmployingOrganisation',
      columnNames: ['organisationId'],
      referencedColumnNames: ['id'],
    },
  ],
  indices: [{ name: 'membership_organisation', columns: ['organisationId'] }],
  personal: {
    what: msg`Je rollen bij organisaties`,
    source: 'others',
    whose: { account: 'accountId' },
    erasure: 'delete',
    columns: {
      id: 'none',
      accountId: whileMember,
      organisationId: whileMember,
      role: whileMember,
      factor: whileMember,
      from: whileMember,
      until: whileMember,
    },
  },
});

interface DemoPersonRow {
  accountId: AccountId;
  kind: DemoKind;
  roleNl: string;
  roleEn: string;
}

/** Whose work someone of a demo was made up to show. */
export type DemoKind =
  'teacher' | 'companyAuthor' | 'schoolAuthor' | 'curator' | 'assessor' | 'schoolManager' | 'admin';

/** How a demo introduces its fictional people. */
export const DemoPersonTable = table<DemoPersonRow>({
  name: 'DemoPerson',
  schema: 'identity',
  tableName: 'demo_person',
  columns: {
    accountId: { type: 'uuid', name: 'account_id', primary: true, primaryKeyConstraintName: 'demo_person_pk' },
    kind: { type: 'text' },
    roleNl: { type: 'text', name: 'role_nl' },
    roleEn: { type: 'text', name: 'role_en' },
  },
  foreignKeys: [ofAccount('demo_person_account_fk')],
  personal: 'none',
});

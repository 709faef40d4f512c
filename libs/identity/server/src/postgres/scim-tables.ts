import { msg } from '@lingui/core/macro';
import type { ScimKey, ScimPerson } from '@academy/identity/core';
import { table } from '@academy/platform/postgres';

const whileKept = {
  purpose: msg`weten wie een sleutel voor de organisatie maakte`,
  term: msg`zolang de organisatie bestaat`,
};
const whileTold = {
  purpose: msg`je uitnodigen en herkennen zoals je organisatie je kent`,
  term: msg`tot je organisatie je weghaalt`,
};

const ofOrganisation = (name: string) => ({
  ...{ name, target: 'EmployingOrganisation' },
  ...{ columnNames: ['organisationId'], referencedColumnNames: ['id'] },
});

export type ScimKeyRow = { -readonly [Field in keyof ScimKey]: ScimKey[Field] };

export const ScimKeyTable = table<ScimKeyRow>({
  name: 'ScimKey',
  schema: 'identity',
  tableName: 'scim_key',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'scim_key_pk' },
    organisationId: { type: 'text', name: 'organisation_id' },
    name: { type: 'text' },
    secretHash: { type: 'text', name: 'secret_hash' },
    madeBy: { type: 'uuid', name: 'made_by', nullable: true },
    madeAt: { type: 'timestamptz', name: 'made_at' },
    lastDay: { type: 'date', name: 'last_day' },
    revokedAt: { type: 'timestamptz', name: 'revoked_at', nullable: true },
    usedAt: { type: 'timestamptz', name: 'used_at', nullable: true },
  },
  uniques: [{ name: 'scim_key_secret_unique', columns: ['secretHash'] }],
  foreignKeys: [
    ofOrganisation('scim_key_organisation_fk'),
    {
      ...{ name: 'scim_key_made_by_fk', target: 'Account', onDelete: 'SET NULL' },
      ...{ columnNames: ['madeBy'], referencedColumnNames: ['id'] },
    },
  ],
  indices: [
    { name: 'scim_key_organisation', columns: ['organisationId'] },
    { name: 'scim_key_made_by', columns: ['madeBy'] },
  ],
  personal: {
    what: msg`Sleutels die je voor een organisatie maakte`,
    source: 'themselves',
    whose: { account: 'madeBy' },
    erasure: { keep: msg`de sleutel is van de organisatie, en werkt door` },
    keptBy: { organisation: 'organisationId' },
    columns: {
      id: 'none',
      organisationId: whileKept,
      name: whileKept,
      secretHash: { ...whileKept, secret: true },
      madeBy: { ...whileKept, erasure: 'blank' },
      madeAt: whileKept,
      lastDay: whileKept,
      revokedAt: 'none',
      usedAt: 'none',
    },
  },
});

export interface ScimPersonRow extends ScimPerson {
  /** The name by which the organisation tells them apart, in one spelling. */
  readonly userKey: string;
}

export const ScimPersonTable = table<ScimPersonRow>({
  name: 'ScimPerson',
  schema: 'identity',
  tableName: 'scim_person',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'scim_person_pk' },
    organisationId: { type: 'text', name: 'organisation_id' },
    accountId: { type: 'uuid', name: 'account_id', nullable: true },
    userName: { type: 'text', name: 'user_name' },
    userKey: { type: 'text', name: 'user_key' },
    externalId: { type: 'text', name: 'external_id', nullable: true },
    email: { type: 'text' },
    givenName: { type: 'text', name: 'given_name', nullable: true },
    familyName: { type: 'text', name: 'family_name', nullable: true },
    displayName: { type: 'text', name: 'display_name', nullable: true },
    language: { type: 'text' },
    version: { type: 'int' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    changedAt: { type: 'timestamptz', name: 'changed_at' },
  },
  uniques: [
    { name: 'scim_person_name_once', columns: ['organisationId', 'userKey'] },
    { name: 'scim_person_address_once', columns: ['organisationId', 'email'] },
  ],
  foreignKeys: [
    ofOrganisation('scim_person_organisation_fk'),
    {
      ...{ name: 'scim_person_account_fk', target: 'Account', onDelete: 'CASCADE' },
      ...{ columnNames: ['accountId'], referencedColumnNames: ['id'] },
    },
  ],
  indices: [
    { name: 'scim_person_external', columns: ['organisationId', 'externalId'] },
    { name: 'scim_person_account', columns: ['accountId'] },
    { name: 'scim_person_email', columns: ['email'] },
  ],
  personal: {
    what: msg`Hoe de administratie van je organisatie je kent`,
    source: 'others',
    whose: { address: 'email' },
    erasure: 'delete',
    keptBy: { organisation: 'organisationId' },
    columns: {
      id: 'none',
      organisationId: whileTold,
      accountId: { ...whileTold, whose: { account: 'accountId' } },
      userName: whileTold,
      userKey: whileTold,
      externalId: whileTold,
      email: whileTold,
      givenName: whileTold,
      familyName: whileTold,
      displayName: whileTold,
      language: whileTold,
      version: 'none',
      createdAt: whileTold,
      changedAt: whileTold,
    },
  },
});

export const scimTables = [ScimKeyTable, ScimPersonTable];

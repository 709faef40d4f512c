import { msg } from '@lingui/core/macro';
import type { AccountId, OrganisationId } from '@academy/contracts/identity';
import { registeredKinds, type RegisteredKind, type RegistrationId } from '@academy/identity/core';
import { oneOf, table } from '@academy/platform/postgres';

const outcomes = ['admitted', 'known', 'refused'] as const;

export interface RegistrationRow {
  id: RegistrationId;
  askedBy: AccountId;
  askedAt: Date;
  name: string;
  kind: RegisteredKind;
  number: string;
  note: string;
  outcome: (typeof outcomes)[number] | null;
  organisationId: OrganisationId | null;
  reason: string | null;
  decidedAt: Date | null;
}

const whoAsked = {
  purpose: msg`nagaan of iemand voor een organisatie mag spreken, en vertellen wat is besloten`,
  term: msg`tot de aanmelding is ingetrokken, na het besluit zolang je account bestaat`,
};

export const RegistrationTable = table<RegistrationRow>({
  name: 'Registration',
  schema: 'identity',
  tableName: 'registration',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'registration_pk' },
    askedBy: { type: 'uuid', name: 'asked_by' },
    askedAt: { type: 'timestamptz', name: 'asked_at' },
    name: { type: 'text' },
    kind: { type: 'text' },
    number: { type: 'text' },
    note: { type: 'text' },
    outcome: { type: 'text', nullable: true },
    organisationId: { type: 'text', name: 'organisation_id', nullable: true },
    reason: { type: 'text', nullable: true },
    decidedAt: { type: 'timestamptz', name: 'decided_at', nullable: true },
  },
  foreignKeys: [
    {
      name: 'registration_account_fk',
      target: 'Account',
      columnNames: ['askedBy'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
  checks: [
    oneOf('registration_kind_known', 'kind', registeredKinds),
    oneOf('registration_outcome_known', 'outcome', outcomes),
  ],
  indices: [
    { name: 'registration_asked_by', columns: ['askedBy'] },
    { name: 'registration_decided_at', columns: ['decidedAt'] },
  ],
  personal: {
    what: msg`De organisaties die je aanmeldde`,
    source: 'themselves',
    whose: { account: 'askedBy' },
    erasure: 'delete',
    columns: {
      id: 'none',
      askedBy: whoAsked,
      askedAt: whoAsked,
      name: whoAsked,
      kind: whoAsked,
      number: whoAsked,
      note: whoAsked,
      outcome: whoAsked,
      organisationId: whoAsked,
      reason: whoAsked,
      decidedAt: whoAsked,
    },
  },
});

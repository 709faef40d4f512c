import { msg } from '@lingui/core/macro';
import { invitationAnswers, roles, type Invitation } from '@academy/identity/core';
import { oneOf, table } from '@academy/platform/postgres';

/** Days that an invitation stays after it could be answered, for whoever invited to see what came of it. */
export const INVITATION_KEPT_DAYS = 30;

const whileInvited = {
  purpose: msg`je vragen om voor een organisatie te werken, en haar laten zien wat je antwoordt`,
  term: msg`tot ${INVITATION_KEPT_DAYS} dagen nadat je geen antwoord meer kunt geven`,
};

export type InvitationRow = { -readonly [Field in keyof Invitation]: Invitation[Field] };

export const InvitationTable = table<InvitationRow>({
  name: 'Invitation',
  schema: 'identity',
  tableName: 'invitation',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'invitation_pk' },
    organisationId: { type: 'text', name: 'organisation_id' },
    email: { type: 'text' },
    role: { type: 'text' },
    factor: { type: 'float8', nullable: true },
    until: { type: 'date', name: 'until_day', nullable: true },
    language: { type: 'text' },
    invitedBy: { type: 'uuid', name: 'invited_by', nullable: true },
    invitedByKey: { type: 'uuid', name: 'invited_by_key', nullable: true },
    linkHash: { type: 'text', name: 'link_hash', nullable: true },
    mails: { type: 'int' },
    mailedAt: { type: 'timestamptz', name: 'mailed_at' },
    expiresAt: { type: 'timestamptz', name: 'expires_at' },
    answer: { type: 'text', nullable: true },
  },
  uniques: [
    { name: 'invitation_link_unique', columns: ['linkHash'] },
    { name: 'invitation_once', columns: ['organisationId', 'email', 'role'] },
  ],
  checks: [
    oneOf('invitation_role_known', 'role', roles),
    oneOf('invitation_answer_known', 'answer', invitationAnswers),
    {
      name: 'invitation_factor_of_a_week',
      expression: 'factor > 0::double precision AND factor <= 1::double precision',
    },
  ],
  foreignKeys: [
    {
      name: 'invitation_organisation_fk',
      target: 'EmployingOrganisation',
      columnNames: ['organisationId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'invitation_invited_by_fk',
      target: 'Account',
      columnNames: ['invitedBy'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
    {
      name: 'invitation_invited_by_key_fk',
      target: 'ScimKey',
      columnNames: ['invitedByKey'],
      referencedColumnNames: ['id'],
    },
  ],
  indices: [
    { name: 'invitation_email', columns: ['email'] },
    { name: 'invitation_invited_by', columns: ['invitedBy'] },
    { name: 'invitation_invited_by_key', columns: ['invitedByKey'] },
  ],
  personal: {
    what: msg`Uitnodigingen om voor een organisatie te werken`,
    source: 'others',
    whose: { address: 'email' },
    erasure: 'delete',
    columns: {
      id: 'none',
      organisationId: whileInvited,
      email: whileInvited,
      role: whileInvited,
      factor: whileInvited,
      until: whileInvited,
      language: whileInvited,
      invitedBy: { ...whileInvited, whose: { account: 'invitedBy' } },
      invitedByKey: 'none',
      linkHash: { ...whileInvited, secret: true },
      mails: { ...whileInvited, source: 'academy' },
      mailedAt: { ...whileInvited, source: 'academy' },
      expiresAt: { ...whileInvited, source: 'academy' },
      answer: { ...whileInvited, source: 'themselves' },
    },
  },
});

import { msg } from '@lingui/core/macro';
import type { PasswordReset } from '@academy/identity/core';
import { table } from '@academy/platform/postgres';

const whileAsked = {
  purpose: msg`een nieuw wachtwoord geven aan wie laat zien dat het adres van hem of haar is`,
  term: msg`tot het nieuwe wachtwoord er is, hoogstens een dag na de aanvraag`,
};

export type PasswordResetRow = { -readonly [Field in keyof PasswordReset]: PasswordReset[Field] };

export const PasswordResetTable = table<PasswordResetRow>({
  name: 'PasswordReset',
  schema: 'identity',
  tableName: 'password_reset',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'password_reset_pk' },
    email: { type: 'text' },
    linkHash: { type: 'text', name: 'link_hash', nullable: true },
    expiresAt: { type: 'timestamptz', name: 'expires_at' },
  },
  uniques: [{ name: 'password_reset_link_unique', columns: ['linkHash'] }],
  indices: [{ name: 'password_reset_email', columns: ['email'] }],
  personal: {
    what: msg`Een aanvraag van een nieuw wachtwoord`,
    source: 'themselves',
    whose: { address: 'email' },
    erasure: 'delete',
    columns: { id: 'none', email: whileAsked, linkHash: { ...whileAsked, secret: true }, expiresAt: whileAsked },
  },
});

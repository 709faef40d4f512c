import type { PasswordReset } from '@academy/identity/core';
import { table } from '@academy/platform/postgres';

const whileAsked = {
  purpose: 'giving a new password to whoever shows that the address is theirs',
  term: 'until it is given, at most the day after it was asked for',
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
  personal: { email: whileAsked, linkHash: whileAsked, expiresAt: whileAsked },
});

import { msg } from '@lingui/core/macro';
import type { PendingSignUp } from '@academy/identity/core';
import { table } from '@academy/platform/postgres';

const whileJoining = {
  purpose: msg`een account maken voor wie laat zien dat het adres van hem of haar is`,
  term: msg`tot het account er is, hoogstens een dag na de aanvraag`,
};

export type SignUpRow = { -readonly [Field in keyof PendingSignUp]: PendingSignUp[Field] };

export const SignUpTable = table<SignUpRow>({
  name: 'SignUp',
  schema: 'identity',
  tableName: 'sign_up',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'sign_up_pk' },
    email: { type: 'text' },
    name: { type: 'text' },
    passwordHash: { type: 'text', name: 'password_hash', nullable: true },
    /** Who they are at the provider by which they came. */
    via: { type: 'jsonb', nullable: true },
    language: { type: 'text' },
    codeHash: { type: 'text', name: 'code_hash', nullable: true },
    linkHash: { type: 'text', name: 'link_hash', nullable: true },
    /** Wrong answers since the last mail. */
    tries: { type: 'int', default: 0 },
    expiresAt: { type: 'timestamptz', name: 'expires_at' },
  },
  uniques: [{ name: 'sign_up_link_unique', columns: ['linkHash'] }],
  indices: [{ name: 'sign_up_email', columns: ['email'] }],
  personal: {
    what: msg`Een aanmelding die nog niet bevestigd is`,
    source: 'themselves',
    whose: { address: 'email' },
    erasure: 'delete',
    columns: {
      id: 'none',
      email: whileJoining,
      name: whileJoining,
      passwordHash: { ...whileJoining, secret: true },
      via: whileJoining,
      language: whileJoining,
      codeHash: { ...whileJoining, secret: true },
      linkHash: { ...whileJoining, secret: true },
      tries: whileJoining,
      expiresAt: whileJoining,
    },
  },
});

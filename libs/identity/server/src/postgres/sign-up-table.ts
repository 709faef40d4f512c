import type { PendingSignUp } from '@academy/identity/core';
import { table } from '@academy/platform/postgres';

const whileJoining = {
  purpose: 'making an account for whoever shows that the address is theirs',
  term: 'until the account is made, at most the day after it was asked for',
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
    passwordHash: { type: 'text', name: 'password_hash' },
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
    email: whileJoining,
    name: whileJoining,
    passwordHash: whileJoining,
    language: whileJoining,
    codeHash: whileJoining,
    linkHash: whileJoining,
    tries: whileJoining,
    expiresAt: whileJoining,
  },
});

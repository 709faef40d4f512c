import { msg } from '@lingui/core/macro';
import type { MailedSignIn } from '@academy/identity/core';
import { table } from '@academy/platform/postgres';

const whileAsked = {
  purpose: msg`inloggen met een link die naar je adres is gemaild`,
  term: msg`tot je de link gebruikt, hoogstens een dag na de aanvraag`,
};

export type MailedSignInRow = { -readonly [Field in keyof MailedSignIn]: MailedSignIn[Field] };

export const MailedSignInTable = table<MailedSignInRow>({
  name: 'MailedSignIn',
  schema: 'identity',
  tableName: 'mailed_sign_in',
  columns: {
    /** One at most for an address: what is asked later takes the place of what was asked before. */
    email: { type: 'text', primary: true, primaryKeyConstraintName: 'mailed_sign_in_pk' },
    id: { type: 'uuid' },
    linkHash: { type: 'text', name: 'link_hash', nullable: true },
    expiresAt: { type: 'timestamptz', name: 'expires_at' },
  },
  uniques: [
    { name: 'mailed_sign_in_id_unique', columns: ['id'] },
    { name: 'mailed_sign_in_link_unique', columns: ['linkHash'] },
  ],
  personal: {
    what: msg`Een aanvraag om in te loggen met een link`,
    source: 'themselves',
    whose: { address: 'email' },
    erasure: 'delete',
    columns: { id: 'none', email: whileAsked, linkHash: { ...whileAsked, secret: true }, expiresAt: whileAsked },
  },
});

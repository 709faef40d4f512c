import type { AccountId } from '@academy/contracts/identity';
import { table } from '@academy/platform/postgres';
import { msg } from '@lingui/core/macro';
import { ofAccount } from './of-account';

const whileAsked = {
  purpose: msg`je e-mailadres veranderen zodra beide postbussen ja zeiden`,
  term: msg`tot het adres veranderd is, hoogstens twee dagen na de aanvraag`,
};

export interface AddressChangeRow {
  accountId: AccountId;
  email: string;
  oldLinkHash: string | null;
  newLinkHash: string | null;
  oldConfirmed: boolean;
  newConfirmed: boolean;
  expiresAt: Date;
}

export const AddressChangeTable = table<AddressChangeRow>({
  name: 'AddressChange',
  schema: 'identity',
  tableName: 'address_change',
  columns: {
    accountId: { type: 'uuid', name: 'account_id', primary: true, primaryKeyConstraintName: 'address_change_pk' },
    email: { type: 'text' },
    oldLinkHash: { type: 'text', name: 'old_link_hash', nullable: true },
    newLinkHash: { type: 'text', name: 'new_link_hash', nullable: true },
    oldConfirmed: { type: 'boolean', name: 'old_confirmed' },
    newConfirmed: { type: 'boolean', name: 'new_confirmed' },
    expiresAt: { type: 'timestamptz', name: 'expires_at' },
  },
  foreignKeys: [ofAccount('address_change_account_fk')],
  uniques: [
    { name: 'address_change_old_link_unique', columns: ['oldLinkHash'] },
    { name: 'address_change_new_link_unique', columns: ['newLinkHash'] },
  ],
  personal: {
    what: msg`Een ander e-mailadres dat je vroeg`,
    source: 'themselves',
    whose: { account: 'accountId' },
    erasure: 'delete',
    columns: {
      accountId: whileAsked,
      email: whileAsked,
      oldLinkHash: { ...whileAsked, secret: true },
      newLinkHash: { ...whileAsked, secret: true },
      oldConfirmed: whileAsked,
      newConfirmed: whileAsked,
      expiresAt: whileAsked,
    },
  },
});

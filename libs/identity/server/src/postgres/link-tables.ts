import type { AccountId } from '@academy/contracts/identity';
import type { LinkId, ProviderRound } from '@academy/identity/core';
import { table } from '@academy/platform/postgres';
import { msg } from '@lingui/core/macro';
import { ofAccount } from './of-account';

const whileLinked = { purpose: msg`inloggen met een account dat je elders hebt`, term: msg`tot je het losmaakt` };
const whileAway = {
  purpose: msg`je terug laten komen van de dienst waarmee je inlogt`,
  term: msg`tot je terug bent, hoogstens een dag`,
};

export interface LinkedSignInRow {
  id: LinkId;
  accountId: AccountId;
  provider: string;
  issuer: string;
  subject: string;
  linkedAt: Date;
  usedAt: Date | null;
}

export const LinkedSignInTable = table<LinkedSignInRow>({
  name: 'LinkedSignIn',
  schema: 'identity',
  tableName: 'linked_sign_in',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'linked_sign_in_pk' },
    accountId: { type: 'uuid', name: 'account_id' },
    /** By its id in the settings, for its name; who somebody is follows from issuer and subject alone. */
    provider: { type: 'text' },
    issuer: { type: 'text' },
    subject: { type: 'text' },
    linkedAt: { type: 'timestamptz', name: 'linked_at', default: () => 'now()' },
    usedAt: { type: 'timestamptz', name: 'used_at', nullable: true },
  },
  foreignKeys: [ofAccount('linked_sign_in_account_fk')],
  uniques: [{ name: 'linked_sign_in_unique', columns: ['issuer', 'subject'] }],
  indices: [{ name: 'linked_sign_in_account', columns: ['accountId'] }],
  personal: {
    what: msg`Accounts elders waarmee je inlogt`,
    ...{ source: 'themselves', whose: { account: 'accountId' }, erasure: 'delete' },
    columns: {
      id: 'none',
      accountId: whileLinked,
      provider: whileLinked,
      issuer: whileLinked,
      subject: whileLinked,
      linkedAt: whileLinked,
      usedAt: whileLinked,
    },
  },
});

type ProviderRoundRow = { -readonly [Field in keyof ProviderRound]: ProviderRound[Field] };

export const ProviderRoundTable = table<ProviderRoundRow>({
  name: 'ProviderRound',
  schema: 'identity',
  tableName: 'provider_round',
  columns: {
    stateHash: { type: 'text', name: 'state_hash', primary: true, primaryKeyConstraintName: 'provider_round_pk' },
    secretHash: { type: 'text', name: 'secret_hash' },
    provider: { type: 'text' },
    /** Null of who signs in, who may be anyone. */
    accountId: { type: 'uuid', name: 'account_id', nullable: true },
    back: { type: 'text', nullable: true },
    expiresAt: { type: 'timestamptz', name: 'expires_at' },
  },
  foreignKeys: [ofAccount('provider_round_account_fk')],
  indices: [{ name: 'provider_round_account', columns: ['accountId'] }],
  personal: {
    what: msg`Dat je bij een dienst bent om je account te koppelen`,
    ...{ source: 'themselves', whose: { account: 'accountId' }, erasure: 'delete' },
    columns: {
      stateHash: { ...whileAway, secret: true },
      secretHash: { ...whileAway, secret: true },
      provider: whileAway,
      accountId: whileAway,
      back: whileAway,
      expiresAt: whileAway,
    },
  },
});

export const linkTables = [LinkedSignInTable, ProviderRoundTable];

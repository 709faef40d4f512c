import type { AccountId } from '@academy/contracts/identity';
import type { HalfSignIn } from '@academy/identity/core';
import { table } from '@academy/platform/postgres';
import { passkeyTables } from './passkey-tables';
import { msg } from '@lingui/core/macro';
import { ofAccount } from './of-account';

const whileOn = { purpose: msg`inloggen met meer dan een wachtwoord`, term: msg`tot je het uitzet` };
const whileStepping = {
  purpose: msg`de tweede stap vragen aan wie de eerste zette`,
  term: msg`tot je die zet, hoogstens een dag`,
};

/** Told by whom it is of, and gone with them. */
const ofOneself = { source: 'themselves', whose: { account: 'accountId' }, erasure: 'delete' } as const;

export interface CodeAppRow {
  accountId: AccountId;
  /** Opened only with the key of this installation. */
  sealedSecret: string;
  isOn: boolean;
  lastStep: number;
}

export const CodeAppTable = table<CodeAppRow>({
  name: 'CodeApp',
  schema: 'identity',
  tableName: 'code_app',
  columns: {
    accountId: { type: 'uuid', name: 'account_id', primary: true, primaryKeyConstraintName: 'code_app_pk' },
    sealedSecret: { type: 'text', name: 'sealed_secret' },
    isOn: { type: 'boolean', name: 'is_on', default: false },
    /** The half minute whose code was taken last. */
    lastStep: { type: 'int', name: 'last_step', default: 0 },
  },
  foreignKeys: [ofAccount('code_app_account_fk')],
  personal: {
    what: msg`De app die je codes maakt`,
    ...ofOneself,
    columns: {
      accountId: whileOn,
      sealedSecret: { ...whileOn, secret: true },
      isOn: whileOn,
      lastStep: whileOn,
    },
  },
});

interface RecoveryCodeRow {
  accountId: AccountId;
  codeHash: string;
}

export const RecoveryCodeTable = table<RecoveryCodeRow>({
  name: 'RecoveryCode',
  schema: 'identity',
  tableName: 'recovery_code',
  columns: {
    accountId: { type: 'uuid', name: 'account_id', primary: true, primaryKeyConstraintName: 'recovery_code_pk' },
    codeHash: { type: 'text', name: 'code_hash', primary: true, primaryKeyConstraintName: 'recovery_code_pk' },
  },
  foreignKeys: [ofAccount('recovery_code_account_fk')],
  personal: {
    what: msg`Je herstelcodes`,
    ...ofOneself,
    columns: { accountId: whileOn, codeHash: { ...whileOn, secret: true } },
  },
});

type HalfSignInRow = { -readonly [Field in keyof HalfSignIn]: HalfSignIn[Field] };

export const HalfSignInTable = table<HalfSignInRow>({
  name: 'HalfSignIn',
  schema: 'identity',
  tableName: 'half_sign_in',
  columns: {
    tokenHash: { type: 'text', name: 'token_hash', primary: true, primaryKeyConstraintName: 'half_sign_in_pk' },
    accountId: { type: 'uuid', name: 'account_id' },
    tries: { type: 'int', default: 0 },
    expiresAt: { type: 'timestamptz', name: 'expires_at' },
  },
  foreignKeys: [ofAccount('half_sign_in_account_fk')],
  indices: [{ name: 'half_sign_in_account', columns: ['accountId'] }],
  personal: {
    what: msg`Waar je half bent ingelogd`,
    ...ofOneself,
    columns: {
      tokenHash: { ...whileStepping, secret: true },
      accountId: whileStepping,
      tries: whileStepping,
      expiresAt: whileStepping,
    },
  },
});

export const factorTables = [CodeAppTable, RecoveryCodeTable, HalfSignInTable, ...passkeyTables];

import { msg } from '@lingui/core/macro';
import type { AccountId, TeacherId } from '@academy/contracts/identity';
import { table } from '@academy/platform/postgres';
import { AddressChangeTable } from './address-change-table';
import { InvitationTable } from './invitation-table';
import { MailedSignInTable } from './mailed-sign-in-table';
import { PasswordResetTable } from './password-reset-table';
import { RegistrationTable } from './registration-table';
import { factorTables } from './factor-tables';
import { linkTables } from './link-tables';
import { SignUpTable } from './sign-up-table';
import { DemoPersonTable, MembershipTable, OrganisationTable } from './membership-tables';
import { ofAccount } from './of-account';
import { scimTables } from './scim-tables';

export interface AccountRow {
  id: AccountId;
  email: string;
  name: string;
  /** Null of who never chose a password, and signs in by a provider. */
  passwordHash: string | null;
  teacherId: TeacherId | null;
  language: 'nl' | 'en';
  demo: boolean;
}

const whileAccount = { purpose: msg`inloggen en aangesproken worden`, term: msg`zolang je account bestaat` };

export const AccountTable = table<AccountRow>({
  name: 'Account',
  schema: 'identity',
  tableName: 'account',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'account_pk' },
    email: { type: 'text' },
    name: { type: 'text' },
    passwordHash: { type: 'text', name: 'password_hash', nullable: true },
    teacherId: { type: 'uuid', name: 'teacher_id', nullable: true },
    language: { type: 'text', default: 'nl' },
    demo: { type: 'boolean', default: false },
  },
  uniques: [
    { name: 'account_email_unique', columns: ['email'] },
    { name: 'account_teacher_unique', columns: ['teacherId'] },
  ],
  personal: {
    what: msg`Je account: naam, e-mailadres en taal`,
    source: 'themselves',
    whose: { account: 'id' },
    erasure: 'delete',
    columns: {
      id: { ...whileAccount, source: 'academy' },
      email: whileAccount,
      name: whileAccount,
      passwordHash: { ...whileAccount, secret: true },
      teacherId: { ...whileAccount, source: 'academy' },
      language: whileAccount,
      demo: 'none',
    },
  },
});

export interface SessionRow {
  tokenHash: string;
  accountId: AccountId;
  /** By which its own person ends it. */
  id: string;
  browser: string | null;
  seenAt: Date;
  openedAt: Date;
  expiresAt: Date;
  /** Whether more was shown for it than a password. */
  strong: boolean;
  /** When its person last showed who they are; a session that goes on keeps it. */
  enteredAt: Date;
}

const whileSession = { purpose: msg`ingelogd blijven`, term: msg`tot je uitlogt, hoogstens een week` };

export const SessionTable = table<SessionRow>({
  name: 'Session',
  schema: 'identity',
  tableName: 'session',
  columns: {
    tokenHash: { type: 'text', name: 'token_hash', primary: true, primaryKeyConstraintName: 'session_pk' },
    accountId: { type: 'uuid', name: 'account_id' },
    id: { type: 'uuid' },
    browser: { type: 'text', nullable: true },
    seenAt: { type: 'timestamptz', name: 'seen_at', default: () => 'now()' },
    openedAt: { type: 'timestamptz', name: 'opened_at', default: () => 'now()' },
    expiresAt: { type: 'timestamptz', name: 'expires_at' },
    strong: { type: 'boolean', default: false },
    enteredAt: { type: 'timestamptz', name: 'entered_at', default: () => 'now()' },
  },
  foreignKeys: [ofAccount('session_account_fk')],
  uniques: [{ name: 'session_id_unique', columns: ['id'] }],
  indices: [{ name: 'session_account', columns: ['accountId'] }],
  personal: {
    what: msg`Waar je nu ingelogd bent`,
    source: 'themselves',
    whose: { account: 'accountId' },
    erasure: 'delete',
    columns: {
      tokenHash: { ...whileSession, secret: true },
      accountId: whileSession,
      id: 'none',
      browser: whileSession,
      seenAt: whileSession,
      openedAt: whileSession,
      expiresAt: whileSession,
      strong: whileSession,
      enteredAt: whileSession,
    },
  },
});

interface SignInTryRow {
  key: string;
  tries: number;
  since: Date;
}

const whileCounting = {
  purpose: msg`het raden van wachtwoorden vertragen`,
  term: msg`een dag na het laatste foute wachtwoord`,
};

const SignInTryTable = table<SignInTryRow>({
  name: 'SignInTry',
  schema: 'identity',
  tableName: 'sign_in_try',
  columns: {
    key: { type: 'text', primary: true, primaryKeyConstraintName: 'sign_in_try_pk' },
    /** Wrong passwords in a row, and when the last one was. */
    tries: { type: 'int', default: 0 },
    since: { type: 'timestamptz', default: () => 'now()' },
  },
  personal: {
    what: msg`Foute wachtwoorden van de laatste dag`,
    source: 'academy',
    whose: { nobody: msg`adres en netwerk staan er alleen samen als vingerafdruk, waaruit niemand terug te vinden is` },
    erasure: { keep: msg`het gaat na een dag vanzelf weg, en niemand is eruit terug te vinden` },
    columns: { key: whileCounting, tries: whileCounting, since: whileCounting },
  },
});

interface KnownBrowserRow {
  tokenHash: string;
  accountId: AccountId;
  seenAt: Date;
}

const whileKnown = {
  purpose: msg`je laten inloggen, ook als een ander je wachtwoord probeert te raden`,
  term: msg`tot 180 dagen nadat je in die browser inlogde`,
};

const KnownBrowserTable = table<KnownBrowserRow>({
  name: 'KnownBrowser',
  schema: 'identity',
  tableName: 'known_browser',
  columns: {
    tokenHash: { type: 'text', name: 'token_hash', primary: true, primaryKeyConstraintName: 'known_browser_pk' },
    accountId: { type: 'uuid', name: 'account_id', primary: true, primaryKeyConstraintName: 'known_browser_pk' },
    seenAt: { type: 'timestamptz', name: 'seen_at', default: () => 'now()' },
  },
  foreignKeys: [ofAccount('known_browser_account_fk')],
  indices: [{ name: 'known_browser_account', columns: ['accountId'] }],
  personal: {
    what: msg`Browsers waarin je eerder inlogde`,
    source: 'themselves',
    whose: { account: 'accountId' },
    erasure: 'delete',
    columns: { tokenHash: { ...whileKnown, secret: true }, accountId: whileKnown, seenAt: whileKnown },
  },
});

interface UsedKeyRow {
  accountId: AccountId;
  key: string;
  content: string;
  usedAt: Date;
}

const forOnce = {
  purpose: msg`één keer doen wat je browser twee keer verstuurt`,
  term: msg`30 dagen`,
};

/** Idempotency keys, and a fingerprint of what each was first used for. */
const UsedKeyTable = table<UsedKeyRow>({
  name: 'UsedKey',
  schema: 'identity',
  tableName: 'used_key',
  columns: {
    accountId: { type: 'uuid', name: 'account_id', primary: true, primaryKeyConstraintName: 'used_key_pk' },
    key: { type: 'text', primary: true, primaryKeyConstraintName: 'used_key_pk' },
    content: { type: 'text' },
    usedAt: { type: 'timestamptz', name: 'used_at', default: () => 'now()' },
  },
  foreignKeys: [ofAccount('used_key_account_fk')],
  personal: {
    what: msg`Vingerafdrukken van wat je verstuurde`,
    source: 'academy',
    whose: { account: 'accountId' },
    erasure: 'delete',
    columns: { accountId: forOnce, key: forOnce, content: forOnce, usedAt: forOnce },
  },
});

export const identityTables = [
  AccountTable,
  OrganisationTable,
  MembershipTable,
  DemoPersonTable,
  SessionTable,
  SignInTryTable,
  KnownBrowserTable,
  UsedKeyTable,
  SignUpTable,
  PasswordResetTable,
  MailedSignInTable,
  RegistrationTable,
  InvitationTable,
  AddressChangeTable,
  ...factorTables,
  ...linkTables,
  ...scimTables,
];

import type { AccountId } from '@academy/contracts/identity';
import { table } from '@academy/platform/postgres';
import { msg } from '@lingui/core/macro';
import { ofAccount } from './of-account';

const whileKept = { purpose: msg`inloggen met een passkey`, term: msg`tot je hem weghaalt` };
const whileAsked = {
  purpose: msg`een apparaat om een passkey vragen`,
  term: msg`tot het antwoordt, hoogstens een dag`,
};

/** Told by whom it is of, and gone with them. */
const ofOneself = { source: 'themselves', whose: { account: 'accountId' }, erasure: 'delete' } as const;

interface PasskeyRow {
  id: string;
  accountId: AccountId;
  name: string;
  publicKey: string;
  /** As text: it has 32 bits, and Postgres tells those as a number that JavaScript may not hold. */
  counter: string;
  transports: string[];
  addedAt: Date;
  usedAt: Date | null;
}

export const PasskeyTable = table<PasskeyRow>({
  name: 'Passkey',
  schema: 'identity',
  tableName: 'passkey',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'passkey_pk' },
    accountId: { type: 'uuid', name: 'account_id' },
    name: { type: 'text' },
    publicKey: { type: 'text', name: 'public_key' },
    counter: { type: 'bigint' },
    transports: { type: 'text', array: true },
    addedAt: { type: 'timestamptz', name: 'added_at' },
    usedAt: { type: 'timestamptz', name: 'used_at', nullable: true },
  },
  foreignKeys: [ofAccount('passkey_account_fk')],
  indices: [{ name: 'passkey_account', columns: ['accountId'] }],
  personal: {
    what: msg`Je passkeys`,
    ...ofOneself,
    columns: {
      id: whileKept,
      accountId: whileKept,
      name: whileKept,
      publicKey: whileKept,
      counter: whileKept,
      transports: whileKept,
      addedAt: whileKept,
      usedAt: whileKept,
    },
  },
});

interface PasskeyChallengeRow {
  challengeHash: string;
  /** Who adds a passkey, and how they call it; null where one comes in with any. */
  accountId: AccountId | null;
  name: string | null;
  expiresAt: Date;
}

export const PasskeyChallengeTable = table<PasskeyChallengeRow>({
  name: 'PasskeyChallenge',
  schema: 'identity',
  tableName: 'passkey_challenge',
  columns: {
    challengeHash: {
      ...{ type: 'text', name: 'challenge_hash', primary: true, primaryKeyConstraintName: 'passkey_challenge_pk' },
    },
    accountId: { type: 'uuid', name: 'account_id', nullable: true },
    name: { type: 'text', nullable: true },
    expiresAt: { type: 'timestamptz', name: 'expires_at' },
  },
  foreignKeys: [ofAccount('passkey_challenge_account_fk')],
  indices: [
    { name: 'passkey_challenge_account', columns: ['accountId'] },
    { name: 'passkey_challenge_expires', columns: ['expiresAt'] },
  ],
  personal: {
    what: msg`Een passkey waar een apparaat om gevraagd is`,
    ...ofOneself,
    columns: {
      challengeHash: { ...whileAsked, secret: true },
      accountId: whileAsked,
      name: whileAsked,
      expiresAt: whileAsked,
    },
  },
});

export const passkeyTables = [PasskeyTable, PasskeyChallengeTable];

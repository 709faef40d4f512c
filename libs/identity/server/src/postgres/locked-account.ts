import type { OwnAccount } from '@academy/identity/core';
import type { EntityManager } from 'typeorm';
import { admitted } from './admitted';

/** An account while nobody else changes it; undefined where it may not be used here (ADR 21). */
export async function lockedAccount(
  tx: EntityManager,
  column: 'id' | 'email',
  value: string,
  demo: boolean,
): Promise<OwnAccount | undefined> {
  const [account]: OwnAccount[] = await tx.query(
    `SELECT id AS "accountId", email, name, language, password_hash AS "passwordHash" FROM identity.account a
      WHERE ${column} = $1 AND ${admitted('a', '$2')} FOR UPDATE`,
    [value, demo],
  );
  return account;
}

import { letterDue } from '@academy/contracts/identity';
import type { PendingSignUp, SignUpStore, SignUpTransaction } from '@academy/identity/core';
import { publish } from '@academy/platform/outbox';
import { newId } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { LinkedSignInTable } from './link-tables';
import { SignUpTable } from './sign-up-table';
import { AccountTable } from './tables';

@Injectable()
export class PostgresSignUpStore implements SignUpStore {
  constructor(private readonly database: DataSource) {}

  transact<T>(work: (tx: SignUpTransaction) => Promise<T>): Promise<T> {
    return this.database.transaction((tx) => work(transactionIn(tx)));
  }
}

const transactionIn = (tx: EntityManager): SignUpTransaction => ({
  async pending(id) {
    return (await locked(tx, `id = $1::uuid`, id)).find((one) => one.id === id);
  },
  async pendingByLink(linkHash) {
    return (await locked(tx, `link_hash = $1`, linkHash)).find((one) => one.linkHash === linkHash);
  },
  async keep(signUp) {
    await tx.getRepository(SignUpTable).upsert(signUp, ['id']);
  },
  async forget(email) {
    await tx.getRepository(SignUpTable).delete({ email });
  },
  isKnown: (email) => tx.getRepository(AccountTable).existsBy({ email }),
  async makeAccount({ accountId, teacherId, email, name, passwordHash, via, language }) {
    const made: unknown[] = await tx.query(
      `INSERT INTO identity.account (id, teacher_id, email, name, password_hash, language)
       SELECT $1, $2, $3, $4, $5, $6
        WHERE NOT EXISTS (SELECT 1 FROM identity.linked_sign_in WHERE issuer = $7 AND subject = $8)
       ON CONFLICT (email) DO NOTHING RETURNING id`,
      [accountId, teacherId, email, name, passwordHash, language, via?.issuer, via?.subject],
    );
    if (made.length > 0 && via)
      await tx.getRepository(LinkedSignInTable).insert({ ...via, id: newId<'LinkedSignIn'>(), accountId });
    return made.length > 0;
  },
  publish: (event) => publish(tx, letterDue, event),
});

/**
 * All that wait for the same address, in one order: of several that are confirmed together, each waits for the first, and
 * none holds what another needs.
 */
const locked = (tx: EntityManager, which: string, value: string): Promise<PendingSignUp[]> =>
  tx
    .getRepository(SignUpTable)
    .createQueryBuilder('s')
    .where(`s.email = (SELECT email FROM identity.sign_up WHERE ${which.replace('$1', ':value')})`, { value })
    .orderBy('s.id')
    .setLock('pessimistic_write')
    .getMany();

import { erasureMoved } from '@academy/contracts/privacy';
import type { Erasure, ErasureStore, ErasureTransaction } from '@academy/privacy/core';
import { publish } from '@academy/platform/outbox';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { ErasureTable } from './tables';

@Injectable()
export class PostgresErasureStore implements ErasureStore {
  constructor(private readonly database: DataSource) {}

  transact<T>(work: (tx: ErasureTransaction) => Promise<T>): Promise<T> {
    return this.database.transaction((tx) => work(transactionIn(tx)));
  }

  /** What someone asked for and was not done yet. */
  async waiting(accountId: string): Promise<Erasure | undefined> {
    // A transaction says for whom it is.
    const row = await this.database.transaction((tx) =>
      tx.getRepository(ErasureTable).findOneBy({ ...byId(accountId), erasedAt: IsNull() }),
    );
    return row ? erasureOfRow(row) : undefined;
  }
}

const byId = (accountId: string) => ({ accountId: accountId as Erasure['accountId'] });

export const erasureOfRow = ({ accountId, teacherId, askedAt, erasedOn }: Erasure): Erasure => ({
  ...{ accountId, teacherId, askedAt, erasedOn },
});

const transactionIn = (tx: EntityManager): ErasureTransaction => ({
  async waiting(accountId) {
    const row = await tx.getRepository(ErasureTable).findOne({
      where: { accountId, erasedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
    return row ? erasureOfRow(row) : undefined;
  },
  async add({ accountId, teacherId, askedAt, erasedOn }) {
    const added: unknown[] = await tx.query(
      `INSERT INTO privacy.erasure (account_id, teacher_id, asked_at, erased_on) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING RETURNING 1`,
      [accountId, teacherId, askedAt, erasedOn],
    );
    return added.length > 0;
  },
  async remove(accountId) {
    await tx.getRepository(ErasureTable).delete({ accountId, erasedAt: IsNull() });
  },
  publish: (event) => publish(tx, erasureMoved, event),
});

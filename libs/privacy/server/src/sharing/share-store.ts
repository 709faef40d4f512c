import { noted } from '@academy/contracts/audit';
import { publish } from '@academy/platform/outbox';
import { newId, rowsOf, withRowsOfOthers } from '@academy/platform/postgres';
import type { Share, ShareStore, ShareTransaction } from '@academy/privacy/core';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ShareTable } from './share-tables';

@Injectable()
export class PostgresShareStore implements ShareStore {
  constructor(private readonly database: DataSource) {}

  transact<T>(work: (tx: ShareTransaction) => Promise<T>): Promise<T> {
    return this.database.transaction((tx) => work(transactionIn(tx)));
  }

  async find(id: Share['id']): Promise<Share | undefined> {
    return (await rowsOf(this.database, ShareTable, 'WHERE t.id = $1::uuid', [id]))[0];
  }

  newId(): Share['id'] {
    return newId<'Share'>();
  }
}

/** Shares for whoever opens what is somebody else's: whether they may is decided on it. */
export const sharesOfOthers = (store: Pick<ShareStore, 'find'>): Pick<ShareStore, 'find'> => ({
  find: (id) => withRowsOfOthers(() => store.find(id)),
});

const transactionIn = (tx: EntityManager): ShareTransaction => ({
  async lock(id) {
    const row = await tx.getRepository(ShareTable).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    return row ?? undefined;
  },
  async keep(share) {
    const { id, teacherId, kind, thingId, organisationId, purpose, until, sharedAt } = share;
    const [kept]: [{ id: Share['id'] }] = await tx.query(
      `INSERT INTO privacy.share AS s (id, teacher_id, kind, thing_id, organisation_id, purpose, until_day, shared_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (teacher_id, kind, thing_id, organisation_id, purpose) WHERE stopped_at IS NULL
       DO UPDATE SET until_day = excluded.until_day, shared_at = excluded.shared_at RETURNING id`,
      [id, teacherId, kind, thingId, organisationId, purpose, until, sharedAt],
    );
    return { ...share, id: kept.id };
  },
  async stop(id, stoppedAt) {
    await tx.getRepository(ShareTable).update({ id }, { stoppedAt });
  },
  publish: (event) => publish(tx, noted, event),
});

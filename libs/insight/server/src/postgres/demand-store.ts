import type { Counted, DemandStore, DemandTransaction, SoughtCount } from '@academy/insight/core';
import type { AlreadyDone, Cause } from '@academy/kernel';
import { once } from '@academy/platform/outbox';
import { insertAll, rowsOf } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { SoughtTable, type SoughtRow } from './tables';

@Injectable()
export class PostgresDemandStore implements DemandStore {
  constructor(private readonly database: DataSource) {}

  async counted(): Promise<Counted> {
    const rows = await rowsOf(this.database, SoughtTable, '');
    return { counts: rows.map(countOf), on: rows[0]?.countedOn ?? null };
  }

  once<T>(cause: Cause, work: (tx: DemandTransaction) => Promise<T>): Promise<T | AlreadyDone> {
    return once(this.database, cause, (tx) => work(transactionIn(tx)));
  }
}

/** 'ALB' and a number: one count at a time. */
const DEMAND_LOCK = 0x414c_420d;

const transactionIn = (tx: EntityManager): DemandTransaction => ({
  async lock() {
    await tx.query(`SELECT pg_advisory_xact_lock($1)`, [DEMAND_LOCK]);
    return (await tx.getRepository(SoughtTable).find()).map(countOf);
  },
  async replace(counts, countedOn) {
    await tx.getRepository(SoughtTable).createQueryBuilder().delete().execute();
    await insertAll(
      tx,
      SoughtTable,
      counts.map((count) => ({ ...count, countedOn })),
    );
  },
});

const countOf = ({ competenceId, level, area, people }: SoughtRow): SoughtCount => ({
  ...{ competenceId, level, area, people },
});

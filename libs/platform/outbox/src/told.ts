import type { Bells } from '@academy/platform/postgres';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

/** Milliseconds that news of many people at once is gathered: it is carried on, and heard, together. */
const GATHER_MS = 15;

/** Rung by whoever wrote news that another process carries on. */
export const NEWS_BELL = 'academy_news';

/** Rung by whoever asked for deliveries again. */
export const AGAIN_BELL = 'academy_again';

/** Transactions in which news was written. */
const telling = new WeakSet<QueryRunner>();
const bells = new WeakMap<DataSource, () => void>();

/** Calls `ring` whenever news that was written through this data source is committed. */
export function onNews(database: DataSource, ring: () => void): void {
  bells.set(database, ring);
  database.subscribers.push({
    afterTransactionCommit({ queryRunner }) {
      // A transaction within ended: what it told is not true before the outer one is.
      if (!queryRunner.isTransactionActive && telling.delete(queryRunner)) ring();
    },
    afterTransactionRollback({ queryRunner }) {
      if (!queryRunner.isTransactionActive) telling.delete(queryRunner);
    },
  });
}

/** For a process that does not carry its news on itself. */
export const ringForNews = (database: DataSource, bells: Pick<Bells, 'ring'>): void =>
  onNews(database, () => bells.ring(NEWS_BELL, [], GATHER_MS));

/** News was written by a statement: it is rung for when it is committed, which without a transaction is now. */
export function told(run: DataSource | EntityManager): void {
  if (!('queryRunner' in run)) return bells.get(run as DataSource)?.();
  if (run.queryRunner?.isTransactionActive) telling.add(run.queryRunner);
  else bells.get(run.dataSource)?.();
}

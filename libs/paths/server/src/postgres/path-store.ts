import type { TeacherId } from '@academy/contracts/identity';
import type { AlreadyDone, Cause } from '@academy/kernel';
import type { KeptPath, PathId, PathStore, PathTransaction } from '@academy/paths/core';
import { done, once } from '@academy/platform/outbox';
import { newId, rowsOf } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import { PathTable } from './tables';

@Injectable()
export class PostgresPathStore implements PathStore {
  constructor(private readonly database: DataSource) {}

  async of(teacherId: TeacherId): Promise<KeptPath | undefined> {
    const [row] = await rowsOf(this.database, PathTable, `WHERE t.teacher_id = $1::uuid`, [teacherId]);
    return row;
  }

  async having(teacherIds: readonly TeacherId[]): Promise<ReadonlySet<TeacherId>> {
    const where = { teacherId: In([...teacherIds]) };
    const rows = await this.database.getRepository(PathTable).find({ select: { teacherId: true }, where });
    return new Set(rows.map(({ teacherId }) => teacherId));
  }

  nothingFor(causes: readonly Cause[]): Promise<ReadonlySet<Cause>> {
    return done(this.database, causes);
  }

  transact<T>(work: (tx: PathTransaction) => Promise<T>): Promise<T> {
    return this.database.transaction((tx) => work(transactionIn(tx)));
  }

  once<T>(cause: Cause, work: (tx: PathTransaction) => Promise<T>): Promise<T | AlreadyDone> {
    return once(this.database, cause, (tx) => work(transactionIn(tx)));
  }

  newId(): PathId {
    return newId<'Path'>();
  }
}

const transactionIn = (tx: EntityManager): PathTransaction => ({
  async lock(teacherId) {
    // Also holds back a second first path, which has no row yet to lock.
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 5))`, [teacherId]);
    return (await tx.getRepository(PathTable).findOneBy({ teacherId })) ?? undefined;
  },
  async keep(path) {
    await tx.getRepository(PathTable).upsert({ ...path }, ['teacherId']);
  },
});

import { msg } from '@lingui/core/macro';
import type { TeacherId } from '@academy/contracts/identity';
import type { WantedLessStore, WantedLessTransaction } from '@academy/matching/core';
import { rowsOf, table } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

interface WantedLessRow {
  teacherId: TeacherId;
  moduleSlug: string;
  at: Date;
}

const whileWanted = {
  purpose: msg`je minder laten zien van wat je niet wilt`,
  term: msg`tot je het terugneemt, hoogstens zolang je account bestaat`,
};

export const WantedLessTable = table<WantedLessRow>({
  name: 'WantedLess',
  schema: 'matching',
  tableName: 'wanted_less',
  columns: {
    teacherId: { type: 'uuid', name: 'teacher_id', primary: true, primaryKeyConstraintName: 'wanted_less_pk' },
    moduleSlug: { type: 'text', name: 'module_slug', primary: true, primaryKeyConstraintName: 'wanted_less_pk' },
    at: { type: 'timestamptz' },
  },
  personal: {
    what: msg`Waar je minder van wilt zien`,
    source: 'themselves',
    whose: { teacher: 'teacherId' },
    erasure: 'delete',
    columns: { teacherId: whileWanted, moduleSlug: whileWanted, at: whileWanted },
  },
});

@Injectable()
export class PostgresWantedLess implements WantedLessStore {
  constructor(private readonly database: DataSource) {}

  transact<T>(work: (tx: WantedLessTransaction) => Promise<T>): Promise<T> {
    return this.database.transaction((tx) => work(transactionIn(tx)));
  }

  /** The latest first. */
  async of(teacherId: TeacherId): Promise<string[]> {
    const rows = await rowsOf(this.database, WantedLessTable, `WHERE t.teacher_id = $1::uuid ORDER BY t.at DESC`, [
      teacherId,
    ]);
    return rows.map(({ moduleSlug }) => moduleSlug);
  }
}

const transactionIn = (tx: EntityManager): WantedLessTransaction => ({
  async lock(teacherId) {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 7))`, [teacherId]);
    const rows = await tx.getRepository(WantedLessTable).findBy({ teacherId });
    return new Set(rows.map(({ moduleSlug }) => moduleSlug));
  },
  async add(teacherId, moduleSlug, at) {
    await tx.getRepository(WantedLessTable).insert({ teacherId, moduleSlug, at });
  },
  async remove(teacherId, moduleSlug) {
    await tx.getRepository(WantedLessTable).delete({ teacherId, moduleSlug });
  },
});

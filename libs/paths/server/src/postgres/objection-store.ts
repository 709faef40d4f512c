import { noted } from '@academy/contracts/audit';
import type { TeacherId } from '@academy/contracts/identity';
import { objectionAnswered } from '@academy/contracts/paths';
import type { Objection, ObjectionId, ObjectionStore, ObjectionTransaction } from '@academy/paths/core';
import { publish } from '@academy/platform/outbox';
import { askAtOnce, newId, rowsOf, withRowsOfOthers } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { objectionOf, ObjectionTable, type ObjectionRow } from './objection-table';

/** The most that are shown together: what is older is looked up when someone asks for it. */
const shown = { mine: 50, open: 100, answered: 20 } as const;

@Injectable()
export class PostgresObjectionStore implements ObjectionStore {
  constructor(private readonly database: DataSource) {}

  transact<T>(work: (tx: ObjectionTransaction) => Promise<T>): Promise<T> {
    return this.database.transaction((tx) => work(transactionIn(tx)));
  }

  newId(): ObjectionId {
    return newId<'Objection'>();
  }

  /** A teacher's own, the latest first. */
  async of(teacherId: TeacherId): Promise<Objection[]> {
    const which = `WHERE t.teacher_id = $1::uuid ORDER BY t.made_at DESC, t.id DESC LIMIT $2::int`;
    const rows = await rowsOf(this.database, ObjectionTable, which, [teacherId, shown.mine]);
    return rows.map(objectionOf);
  }

  /** Those that wait for an answer, the oldest first, with how many there are in all. */
  async open(): Promise<{ readonly objections: Objection[]; readonly count: number }> {
    const which = `WHERE t.state = 'open' ORDER BY t.made_at, t.id LIMIT $1::int`;
    const [rows, [row]] = await withRowsOfOthers(() =>
      Promise.all([
        rowsOf(this.database, ObjectionTable, which, [shown.open]),
        askAtOnce<{ readonly count: number }>(
          this.database,
          `SELECT count(*)::int AS count FROM paths.objection WHERE state = 'open'`,
        ),
      ]),
    );
    return { objections: rows.map(objectionOf), count: row?.count ?? 0 };
  }

  /** The latest that were answered. */
  async answered(): Promise<Objection[]> {
    const which = `WHERE t.state = 'answered' ORDER BY t.answered_at DESC, t.id DESC LIMIT $1::int`;
    const rows = await withRowsOfOthers(() => rowsOf(this.database, ObjectionTable, which, [shown.answered]));
    return rows.map(objectionOf);
  }
}

/** The same store for whoever answers, once it was decided that they may: what they lock is somebody else's. */
export const objectionsOfOthers = (store: ObjectionStore): ObjectionStore => ({
  transact: (work) => withRowsOfOthers(() => store.transact(work)),
  newId: () => store.newId(),
});

const transactionIn = (tx: EntityManager): ObjectionTransaction => {
  const rows = tx.getRepository(ObjectionTable);
  const found = (row: ObjectionRow | null): Objection | undefined => (row ? objectionOf(row) : undefined);
  return {
    async lockTeacher(teacherId) {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 6))`, [teacherId]);
    },
    madeWith: async (teacherId, idempotencyKey) => found(await rows.findOneBy({ teacherId, idempotencyKey })),
    countOpen: (teacherId) => rows.countBy({ teacherId, state: 'open' }),
    async add({ answer: _, ...objection }, idempotencyKey) {
      const unanswered = { answer: null, answeredBy: null, answeredAt: null };
      await rows.insert({ ...objection, ...unanswered, state: 'open', idempotencyKey });
    },
    lock: async (id) => found(await rows.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } })),
    async answer(id, { text, answeredBy, answeredAt }) {
      await rows.update({ id }, { state: 'answered', answer: text, answeredBy, answeredAt });
    },
    async remove(id) {
      await rows.delete({ id });
    },
    publish: (event) => (event.type === noted.type ? publish(tx, noted, event) : publish(tx, objectionAnswered, event)),
  };
};

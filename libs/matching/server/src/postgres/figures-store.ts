import { learningDue } from '@academy/contracts/matching';
import type { AlreadyDone, Cause } from '@academy/kernel';
import type { Figures, FiguresId, FiguresKind, FiguresStore, FiguresTransaction } from '@academy/matching/core';
import { once, publish } from '@academy/platform/outbox';
import { newId } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { DecisionTable, FiguresTable, LearningRunTable, type FiguresRow } from './tables';

@Injectable()
export class PostgresFiguresStore implements FiguresStore {
  constructor(private readonly database: DataSource) {}

  transact<T>(work: (tx: FiguresTransaction) => Promise<T>): Promise<T> {
    return this.database.transaction((tx) => work(transactionIn(tx)));
  }

  once<T>(cause: Cause, work: (tx: FiguresTransaction) => Promise<T>): Promise<T | AlreadyDone> {
    return once(this.database, cause, (tx) => work(transactionIn(tx)));
  }

  newId(): FiguresId {
    return newId<'Figures'>();
  }
}

/** 'ALB' and a number: one decision on learned figures at a time. */
const FIGURES_LOCK = 0x414c_4209;

const transactionIn = (tx: EntityManager): FiguresTransaction => {
  const rows = tx.getRepository(FiguresTable);
  return {
    async lock() {
      await tx.query(`SELECT pg_advisory_xact_lock($1)`, [FIGURES_LOCK]);
    },
    async find(id) {
      return figuresOf(await rows.findOneBy({ id }));
    },
    async inForce<Kind extends FiguresKind>(kind: Kind) {
      return one<Kind>(await rows.findOneBy({ kind, state: 'in-force' }));
    },
    async newest(kind) {
      // By when it was computed; keys of one moment are in the order of making.
      return one(await rows.findOne({ where: { kind }, order: { computedAt: 'DESC', id: 'DESC' } }));
    },
    async proposed(kind) {
      return figuresOf(await rows.findOneBy({ kind, state: 'proposed' }));
    },
    count: (kind) => rows.countBy({ kind }),
    async add(figures) {
      await rows.insert({ ...figures });
    },
    async setState(id, state) {
      await rows.update({ id }, { state });
    },
    async addDecision(decision) {
      await tx.getRepository(DecisionTable).insert({ ...decision, id: newId<'FiguresDecision'>() });
    },
    async addRun(run) {
      await tx.getRepository(LearningRunTable).insert({ ...run, id: newId<'LearningRun'>() });
    },
    publish: (event) => publish(tx, learningDue, event),
  };
};

const figuresOf = (row: FiguresRow | null): Figures | undefined => row ?? undefined;

function one<Kind extends FiguresKind>(row: FiguresRow | null): Figures<Kind> {
  if (!row) throw new Error('Of each kind of figures one version is always there');
  return row as Figures<Kind>;
}

import { Catalogue } from '@academy/contracts/catalogue';
import {
  editionMoved,
  enrolmentMoved,
  enrolmentRefused,
  enrolmentRequested,
  teacherEnrolled,
  teacherQueued,
} from '@academy/contracts/enrolment';
import type {
  Added,
  DecidingTransaction,
  Enrolment,
  EnrolmentEvent,
  EnrolmentId,
  EnrolmentStore,
  EnrolmentTransaction,
  NewEnrolment,
  Seats,
} from '@academy/enrolment/core';
import { seatedStates, standingStates } from '@academy/enrolment/core';
import type { AlreadyDone, Cause, EventDefinition } from '@academy/kernel';
import { once, publish } from '@academy/platform/outbox';
import { newId } from '@academy/platform/postgres';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import { EnrolmentTable, SeatsTable, type EnrolmentRow } from './tables';

@Injectable()
export class PostgresEnrolmentStore implements EnrolmentStore {
  constructor(
    private readonly database: DataSource,
    @Inject(Catalogue) private readonly catalogue: Pick<Catalogue, 'editions'>,
  ) {}

  transact<T>(work: (tx: DecidingTransaction) => Promise<T>): Promise<T> {
    return this.database.transaction((tx) => work(this.deciding(tx)));
  }

  once<T>(cause: Cause, work: (tx: DecidingTransaction) => Promise<T>): Promise<T | AlreadyDone> {
    return once(this.database, cause, (tx) => work(this.deciding(tx)));
  }

  newId(): EnrolmentId {
    return newId<'Enrolment'>();
  }

  private deciding(tx: EntityManager): DecidingTransaction {
    const offer = async (editionId: string) => (await this.catalogue.editions([editionId], tx)).get(editionId);
    return { ...transactionIn(tx), offer };
  }
}

export const transactionIn = (tx: EntityManager): EnrolmentTransaction => ({
  add: (enrolment) => add(tx, enrolment),
  find: (id) => findLocked(tx, id),
  lockSeats: (editionId) => lockSeats(tx, editionId),
  async keepSeats({ editionId, ...seats }) {
    await tx.getRepository(SeatsTable).update({ editionId }, seats);
  },
  async keep({ id, ...enrolment }) {
    const { state, reason, lacks, turn, signedOff, certified } = enrolment;
    await tx.getRepository(EnrolmentTable).update({ id }, { state, reason, lacks, turn, signedOff, certified });
  },
  async waiting(editionId) {
    const rows = await tx
      .getRepository(EnrolmentTable)
      .find({ where: { editionId, state: 'queued' }, order: { turn: 'ASC' } });
    return rows.map(enrolmentOf);
  },
  async seated(editionId) {
    const where = { editionId, state: In([...seatedStates]) };
    return (await tx.getRepository(EnrolmentTable).find({ where, order: { id: 'ASC' } })).map(enrolmentOf);
  },
  publish: (event) => publish(tx, definitions[event.type] as EventDefinition<typeof event.type>, event),
});

const definitions: { readonly [Type in EnrolmentEvent['type']]: EventDefinition<Type> } = {
  [enrolmentRequested.type]: enrolmentRequested,
  [teacherEnrolled.type]: teacherEnrolled,
  [teacherQueued.type]: teacherQueued,
  [enrolmentRefused.type]: enrolmentRefused,
  [enrolmentMoved.type]: enrolmentMoved,
  [editionMoved.type]: editionMoved,
};

async function add(tx: EntityManager, request: NewEnrolment): Promise<Added> {
  const rows = tx.getRepository(EnrolmentTable);
  const begin = {
    state: 'requested',
    reason: null,
    lacks: null,
    turn: null,
    signedOff: false,
    certified: false,
  } as const;
  const row: EnrolmentRow = { ...request, ...begin };
  const { raw } = await rows.createQueryBuilder().insert().values(row).orIgnore().returning('id').execute();
  if ((raw as unknown[]).length > 0) return { kind: 'Added', enrolment: enrolmentOf(row) };
  const { teacherId, idempotencyKey, moduleSlug, editionId } = request;
  const same = await rows.findOneBy({ teacherId, idempotencyKey });
  if (same) return { kind: 'SameRequest', enrolment: enrolmentOf(same) };
  const standing = await rows.findOneOrFail({
    where: [
      { teacherId, moduleSlug, state: In([...standingStates]) },
      { teacherId, editionId, state: In([...seatedStates]) },
    ],
  });
  return { kind: 'Standing', enrolment: enrolmentOf(standing) };
}

/** The enrolment, which nobody else changes until the transaction ends. */
export async function findLocked(tx: EntityManager, id: EnrolmentId): Promise<Enrolment | undefined> {
  const row = await tx.getRepository(EnrolmentTable).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  return row ? enrolmentOf(row) : undefined;
}

async function lockSeats(tx: EntityManager, editionId: string): Promise<Seats> {
  const row = await tx.getRepository(SeatsTable).findOne({ where: { editionId }, lock: { mode: 'pessimistic_write' } });
  if (!row) throw new Error(`Edition ${editionId} was announced without seats`);
  return row;
}

export const enrolmentOf = ({ idempotencyKey: _, ...enrolment }: EnrolmentRow): Enrolment => enrolment;

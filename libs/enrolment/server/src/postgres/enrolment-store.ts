import { Catalogue } from '@academy/contracts/catalogue';
import type { EnrolmentRequested } from '@academy/contracts/enrolment';
import type {
  Added,
  DecidingTransaction,
  Enrolment,
  EnrolmentId,
  EnrolmentStore,
  NewEnrolment,
  OnceAll,
} from '@academy/enrolment/core';
import type { AlreadyDone, Cause } from '@academy/kernel';
import { once, told } from '@academy/platform/outbox';
import { newId, withRowsOfOthers } from '@academy/platform/postgres';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { addRequest } from './add-request';
import { ENROLMENT, enrolmentsBy } from './enrolment-rows';
import { UnitOfWork } from './unit-of-work';

type Work<T> = (tx: DecidingTransaction) => Promise<T>;

@Injectable()
export class PostgresEnrolmentStore implements EnrolmentStore {
  constructor(
    private readonly database: DataSource,
    @Inject(Catalogue) private readonly catalogue: Pick<Catalogue, 'editions'>,
  ) {}

  transact<T>(work: Work<T>): Promise<T> {
    return this.database.transaction(async (tx) => (await this.unit(tx, work)).answer);
  }

  transactOnQueue<T>(work: Work<T>): Promise<T> {
    return withRowsOfOthers(() => this.transact(work));
  }

  once<T>(cause: Cause, work: Work<T>): Promise<T | AlreadyDone> {
    return once(this.database, cause, async (tx) => (await this.unit(tx, work)).answer);
  }

  onceAll<T>(causes: readonly Cause[], work: Work<T>): Promise<OnceAll<T>> {
    return this.database.transaction((tx) => this.unit(tx, work, causes));
  }

  async add(request: NewEnrolment, news: EnrolmentRequested): Promise<Added> {
    const added = await addRequest(this.database, request, [news]);
    if (added.kind === 'Added') told(this.database);
    return added;
  }

  undecidedWith(ids: readonly EnrolmentId[]): Promise<readonly Enrolment[]> {
    return enrolmentsBy(
      this.database,
      `SELECT ${ENROLMENT} FROM enrolment.enrolment e
         JOIN (SELECT edition_id, max(id::text)::uuid AS last FROM enrolment.enrolment
                WHERE id = ANY($1) AND state = 'requested' GROUP BY edition_id) asked
           ON asked.edition_id = e.edition_id AND e.id <= asked.last
        WHERE e.state = 'requested' ORDER BY e.id`,
      [ids],
    );
  }

  newId(): EnrolmentId {
    return newId<'Enrolment'>();
  }

  private unit<T>(tx: EntityManager, work: Work<T>, causes: readonly Cause[] = []): Promise<OnceAll<T>> {
    const offers = (ids: readonly string[]) => this.catalogue.editions(ids, tx);
    return UnitOfWork.in(tx, (unit) => work(Object.assign(unit, { offers })), causes);
  }
}

import type { WhichWork, WorkStore, WorkTransaction } from '@academy/operations/core';
import { AGAIN_BELL, lockDelivery, tryAgain, type WhichFailing } from '@academy/platform/outbox';
import { Bells } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** Work as the outbox has it: a delivery. Once something was asked for again, the workers are told. */
@Injectable()
export class PostgresWorkStore implements WorkStore {
  constructor(
    private readonly database: DataSource,
    private readonly bells: Bells,
  ) {}

  async transact<T>(work: (tx: WorkTransaction) => Promise<T>): Promise<T> {
    const answer = await this.database.transaction((tx) => work(transactionIn(tx)));
    this.bells.ring(AGAIN_BELL);
    return answer;
  }
}

const transactionIn = (tx: EntityManager): WorkTransaction => ({
  lock: ({ eventId, name }) => lockDelivery(tx, { eventId, hearer: name }),
  tryAgain: (which) => tryAgain(tx, whichDeliveries(which)),
});

function whichDeliveries(which: WhichWork): WhichFailing {
  const { name: hearer } = which;
  return 'eventId' in which ? { eventId: which.eventId, hearer } : { kind: which.kind, hearer };
}

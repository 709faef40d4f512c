import { letterDue } from '@academy/contracts/identity';
import type { AccountStore, AccountTransaction } from '@academy/identity/core';
import type { Config } from '@academy/platform/config';
import { CONFIG } from '@academy/platform/nest';
import { publish } from '@academy/platform/outbox';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { endSessions } from './end-sessions';
import { lockedAccount } from './locked-account';
import { PasswordResetTable, type PasswordResetRow } from './password-reset-table';
import { AccountTable } from './tables';

@Injectable()
export class PostgresAccountStore implements AccountStore {
  constructor(
    private readonly database: DataSource,
    @Inject(CONFIG) private readonly config: Pick<Config, 'demo'>,
  ) {}

  transact<T>(work: (tx: AccountTransaction) => Promise<T>): Promise<T> {
    return this.database.transaction((tx) => work(transactionIn(tx, this.config)));
  }
}

/** Where this is no demo, the people of one are nobody (ADR 21). */
const transactionIn = (tx: EntityManager, { demo }: Pick<Config, 'demo'>): AccountTransaction => ({
  account: (id) => lockedAccount(tx, 'id', id, demo),
  accountAt: (email) => lockedAccount(tx, 'email', email, demo),
  async change(id, facts) {
    await tx.getRepository(AccountTable).update({ id }, facts);
  },
  endSessions: (accountId, kept) => endSessions(tx, accountId, kept),
  reset: (id) => resetsTogether(tx, { id }, (one) => one.id === id),
  resetByLink: (linkHash) => resetsTogether(tx, { linkHash }, (one) => one.linkHash === linkHash),
  async keepReset(reset) {
    await tx.getRepository(PasswordResetTable).upsert(reset, ['id']);
  },
  async forgetResets(email) {
    await tx.getRepository(PasswordResetTable).delete({ email });
  },
  publish: (event) => publish(tx, letterDue, event),
});

/** All that were asked for the same address are held in one order: of several links that are used together, each waits. */
async function resetsTogether(
  tx: EntityManager,
  which: FindOptionsWhere<PasswordResetRow>,
  isIt: (row: PasswordResetRow) => boolean,
): Promise<PasswordResetRow | undefined> {
  const rows = tx.getRepository(PasswordResetTable);
  const found = await rows.findOneBy(which);
  if (!found) return undefined;
  const lock = { mode: 'pessimistic_write' } as const;
  return (await rows.find({ where: { email: found.email }, order: { id: 'ASC' }, lock })).find(isIt);
}

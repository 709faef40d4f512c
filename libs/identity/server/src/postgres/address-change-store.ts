import type { AddressChange, AddressChangeStore, AddressChangeTransaction } from '@academy/identity/core';
import type { Config } from '@academy/platform/config';
import { CONFIG } from '@academy/platform/nest';
import { unlessTaken } from '@academy/platform/postgres';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { AddressChangeTable, type AddressChangeRow } from './address-change-table';
import { endMailedSignIns } from './end-mailed-sign-ins';
import { lockedAccount } from './locked-account';
import { publishNews } from './publish-news';
import { AccountTable } from './tables';

@Injectable()
export class PostgresAddressChangeStore implements AddressChangeStore {
  constructor(
    private readonly database: DataSource,
    @Inject(CONFIG) private readonly config: Pick<Config, 'demo'>,
  ) {}

  transact<T>(work: (tx: AddressChangeTransaction) => Promise<T>): Promise<T> {
    return this.database.transaction((tx) => work(transactionIn(tx, this.config)));
  }
}

/** Where this is no demo, the people of one are nobody (ADR 21). */
const transactionIn = (tx: EntityManager, { demo }: Pick<Config, 'demo'>): AddressChangeTransaction => ({
  account: (id) => lockedAccount(tx, 'id', id, demo),
  isKnown: (email) => tx.getRepository(AccountTable).existsBy({ email }),
  change: (accountId) => locked(tx, { accountId }),
  changeByLink: (hash) => locked(tx, [{ oldLinkHash: hash }, { newLinkHash: hash }]),
  async keep({ links, confirmed, ...change }) {
    const sides = { oldLinkHash: links.old, newLinkHash: links.new };
    const said = { oldConfirmed: confirmed.old, newConfirmed: confirmed.new };
    await tx.getRepository(AddressChangeTable).upsert({ ...change, ...sides, ...said }, ['accountId']);
  },
  async forget(accountId) {
    await tx.getRepository(AddressChangeTable).delete({ accountId });
  },
  move: (id, email) =>
    unlessTaken(tx, async (inside) => {
      await lockedAccount(inside, 'id', id, demo);
      // The mailbox that is left lets nobody in any more.
      await endMailedSignIns(inside, id);
      await inside.getRepository(AccountTable).update({ id }, { email });
    }),
  publish: (event) => publishNews(tx, event),
});

async function locked(
  tx: EntityManager,
  where: FindOptionsWhere<AddressChangeRow> | FindOptionsWhere<AddressChangeRow>[],
): Promise<AddressChange | undefined> {
  const row = await tx.getRepository(AddressChangeTable).findOne({ where, lock: { mode: 'pessimistic_write' } });
  if (!row) return undefined;
  const { accountId, email, expiresAt } = row;
  const links = { old: row.oldLinkHash, new: row.newLinkHash };
  return { accountId, email, expiresAt, links, confirmed: { old: row.oldConfirmed, new: row.newConfirmed } };
}

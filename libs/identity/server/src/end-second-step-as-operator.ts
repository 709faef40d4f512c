import { EndSecondStep, mailAddressOf, type EndSecondStepOutcome } from '@academy/identity/core';
import type { DataSource } from 'typeorm';
import { PostgresFactorStore } from './factors/factor-store';
import { AccountTable } from './postgres/tables';

/** What is sealed needs no key to be thrown away: the one of the installation may be elsewhere. */
const noKey = {
  seal: () => Promise.reject(new Error('nothing is sealed here')),
  open: () => Promise.reject(new Error('nothing is opened here')),
};

/** Ends what the account with this address shows besides its password, in nobody's name; the worker writes the mails. */
export async function endSecondStepAsOperator(database: DataSource, address: string): Promise<EndSecondStepOutcome> {
  const account = await database.getRepository(AccountTable).findOneBy({ email: mailAddressOf(address) });
  if (!account) return { kind: 'NoAccount' };
  const store = new PostgresFactorStore(database, noKey, { demo: true });
  return new EndSecondStep(store).execute({ accountId: account.id });
}

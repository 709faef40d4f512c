import type { AccountId } from '@academy/contracts/identity';
import type { Day } from '@academy/kernel';
import type { Filler } from '@academy/platform/nest';
import { copyAll } from '@academy/platform/postgres';
import { accountRow, demoRow, membershipRows, type AccountImport } from './import-accounts';
import { DemoPersonTable, MembershipTable } from './postgres/membership-tables';
import { AccountTable } from './postgres/tables';
import { hashPassword } from './sessions/passwords';

interface AccountsFill {
  readonly accounts: readonly (AccountImport & { readonly id: AccountId })[];
  /** Of all of them. */
  readonly password: string;
  /** From when they work where nothing else is said. */
  readonly on: Day;
}

/** Writes accounts of a demo's people. */
export const accountFiller: Filler<'accounts', AccountsFill> = {
  takes: 'accounts',
  async fill(tx, { accounts, password, on }) {
    const passwordHash = await hashPassword(password);
    await copyAll(
      tx,
      AccountTable,
      accounts.map((account) => accountRow(account, passwordHash)),
    );
    await copyAll(tx, DemoPersonTable, accounts.map(demoRow));
    await copyAll(
      tx,
      MembershipTable,
      accounts.flatMap((account) => membershipRows(account, on)),
    );
  },
};

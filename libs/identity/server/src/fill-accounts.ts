import type { AccountId } from '@academy/contracts/identity';
import type { Filler } from '@academy/platform/nest';
import { copyAll } from '@academy/platform/postgres';
import type { AccountImport } from './import-accounts';
import { AccountTable } from './postgres/tables';
import { hashPassword } from './sessions/passwords';

interface AccountsFill {
  readonly accounts: readonly (AccountImport & { readonly id: AccountId })[];
  /** Of all of them. */
  readonly password: string;
}

/** Writes accounts of a demo's people. */
export const accountFiller: Filler<'accounts', AccountsFill> = {
  takes: 'accounts',
  async fill(tx, { accounts, password }) {
    const passwordHash = await hashPassword(password);
    await copyAll(
      tx,
      AccountTable,
      accounts.map((account) => ({ ...account, passwordHash, demo: true })),
    );
  },
};

import type { AccountKind, TeacherId } from '@academy/contracts/identity';
import type { Importer } from '@academy/platform/nest';
import { newId } from '@academy/platform/postgres';
import type { EntityManager } from 'typeorm';
import { AccountTable } from './postgres/tables';
import { hashPassword } from './sessions/passwords';

export interface AccountImport {
  readonly email: string;
  readonly name: string;
  readonly kind: AccountKind;
  readonly roleNl: string;
  readonly roleEn: string;
  readonly teacherId: TeacherId | null;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
}

export interface DemoAccountsImport {
  readonly accounts: readonly AccountImport[];
  /** Of all of them. */
  readonly password: string;
}

/** Adds the demo's accounts that are not there yet, under addresses as signing in asks for them. */
export const accountImporter: Importer<'accounts', DemoAccountsImport> = {
  takes: 'accounts',
  bringIn: async (tx, given) => ({ counts: { people: await importAccounts(tx, given) } }),
};

/** Answers how many were new. */
export async function importAccounts(tx: EntityManager, { accounts, password }: DemoAccountsImport): Promise<number> {
  if (accounts.length === 0) return 0;
  const passwordHash = await hashPassword(password);
  const rows = accounts.map((account) => ({
    ...account,
    email: account.email.toLowerCase(),
    id: newId<'Account'>(),
    passwordHash,
    demo: true,
  }));
  const { identifiers } = await tx
    .createQueryBuilder()
    .insert()
    .into(AccountTable)
    .values(rows)
    .orIgnore('account_email_unique')
    .execute();
  return identifiers.length;
}

import type { AccountKind, TeacherId } from '@academy/contracts/identity';
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

/** Adds the demo's accounts that are not there yet, under addresses as signing in asks for them; all have the same password. */
export async function importAccounts(
  tx: EntityManager,
  accounts: readonly AccountImport[],
  password: string,
): Promise<number> {
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

import type { AccountId } from '@academy/contracts/identity';
import { newId } from '@academy/platform/postgres';
import type { DataSource } from 'typeorm';
import { AccountTable } from '../postgres/tables';

/** An account that nobody can sign in with, written down by the owner of the database; answers what is in it. */
export async function anAccountIn(owner: DataSource, email?: string) {
  const accountId: AccountId = newId<'Account'>();
  const account = {
    email: email ?? `${accountId}@voorbeeld.nl`,
    name: 'Ada',
    language: 'nl',
    passwordHash: 'none',
  } as const;
  await owner.getRepository(AccountTable).insert({ id: accountId, ...account, teacherId: null });
  return { accountId, ...account };
}

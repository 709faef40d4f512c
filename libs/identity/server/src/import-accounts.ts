import type { AccountId, OrganisationId, Role, TeacherId } from '@academy/contracts/identity';
import type { Day, Id } from '@academy/kernel';
import type { Importer } from '@academy/platform/nest';
import { insertAll, newId } from '@academy/platform/postgres';
import type { EntityManager } from 'typeorm';
import { DemoPersonTable, MembershipTable, type DemoKind } from './postgres/membership-tables';
import { AccountTable } from './postgres/tables';
import { hashPassword } from './sessions/passwords';

export interface AccountImport {
  readonly email: string;
  readonly name: string;
  readonly kind: DemoKind;
  readonly roleNl: string;
  readonly roleEn: string;
  readonly teacherId: TeacherId | null;
  readonly memberships: readonly MembershipImport[];
}

interface MembershipImport {
  /** One is made where it is not said. */
  readonly id?: Id<'Membership'>;
  readonly organisationId: OrganisationId;
  readonly role: Role;
  readonly factor: number | null;
  /** The day of the import where it is not said. */
  readonly from: Day | null;
  readonly until: Day | null;
}

export interface DemoAccountsImport {
  readonly accounts: readonly AccountImport[];
  /** Of all of them. */
  readonly password: string;
}

/** Adds the demo's accounts that are not there yet, under addresses as signing in asks for them. */
export const accountImporter: Importer<'accounts', DemoAccountsImport> = {
  takes: 'accounts',
  bringIn: async (tx, given, today) => ({ counts: { people: await importAccounts(tx, given, today) } }),
};

/** Answers how many were new. */
export async function importAccounts(
  tx: EntityManager,
  { accounts, password }: DemoAccountsImport,
  today: Day,
): Promise<number> {
  if (accounts.length === 0) return 0;
  const passwordHash = await hashPassword(password);
  const people = accounts.map((account) => ({
    ...account,
    email: account.email.toLowerCase(),
    id: newId<'Account'>(),
  }));
  const { identifiers } = await tx
    .createQueryBuilder()
    .insert()
    .into(AccountTable)
    .values(people.map((person) => accountRow(person, passwordHash)))
    .orIgnore('account_email_unique')
    .execute();
  const added = new Set(identifiers.map((row) => row?.['id'] as AccountId));
  const fresh = people.filter(({ id }) => added.has(id));
  await insertAll(tx, DemoPersonTable, fresh.map(demoRow));
  await insertAll(
    tx,
    MembershipTable,
    fresh.flatMap((person) => membershipRows(person, today)),
  );
  return fresh.length;
}

type Person = AccountImport & { readonly id: AccountId };

export const accountRow = ({ id, email, name, teacherId }: Person, passwordHash: string) => ({
  ...{ id, email, name, teacherId, passwordHash },
  demo: true,
});

export const demoRow = ({ id: accountId, kind, roleNl, roleEn }: Person) => ({ accountId, kind, roleNl, roleEn });

export const membershipRows = ({ id: accountId, memberships }: Person, today: Day) =>
  memberships.map(({ id = newId<'Membership'>(), from, ...terms }) => ({
    ...{ id, accountId, ...terms },
    from: from ?? (terms.until && terms.until < today ? terms.until : today),
  }));

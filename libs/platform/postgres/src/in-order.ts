import type { MigrationClass } from './data-source';

/** The thirteen digits that a migration's name ends with, as TypeORM reads them. */
const timestampOf = ({ name }: MigrationClass): number => {
  const [digits] = /\d{13}$/.exec(name) ?? [];
  if (digits === undefined) throw new Error(`The name of migration ${name} does not end with a timestamp`);
  return Number(digits);
};

/** Migrations in the order in which they run; throws when two of them have the same timestamp, so none. */
export function inOrder(migrations: readonly MigrationClass[]): MigrationClass[] {
  const sorted = migrations.map((migration) => ({ migration, at: timestampOf(migration) })).sort((a, b) => a.at - b.at);
  sorted.forEach(({ migration, at }, index) => {
    const before = sorted[index - 1];
    if (before?.at === at) throw new Error(`${before.migration.name} and ${migration.name} have the same timestamp`);
  });
  return sorted.map(({ migration }) => migration);
}

import type { EntityManager } from 'typeorm';
import { placeOf, type KnownColumn, type KnownTable } from './known';
import { byName, isTheirs, parametersOf, WITH_PERSON, type Named, type Person } from './whose';

/**
 * Does to every table what it says becomes of a person's data, in the transaction of whoever asks. What only mentions someone
 * is left to who keeps it: news that is under way is heard first. Done twice it changes nothing more.
 */
export async function erasePerson(
  tx: Pick<EntityManager, 'query'>,
  known: readonly KnownTable[],
  person: Person,
): Promise<void> {
  const named = byName(known);
  // What is found by another row goes before that row does.
  const inTurn = [...known].sort((one, other) => depthOf(other, named) - depthOf(one, named));
  for (const table of inTurn)
    for (const statement of statementsFor(table, named))
      await tx.query(`${WITH_PERSON} ${statement}`, [...parametersOf(person)]);
}

const depthOf = (table: KnownTable, named: Named): number => {
  const parent = 'row' in table.whose ? named.get(table.whose.row) : undefined;
  return parent ? 1 + depthOf(parent, named) : 0;
};

function statementsFor(table: KnownTable, named: Named): readonly string[] {
  if ('mentions' in table.whose || 'nobody' in table.whose) return [];
  const place = `${placeOf(table)} t`;
  const theirs = isTheirs('t', table, table.whose, named);
  const elsewhere = table.columns
    .filter(({ whose, erasure }) => whose !== undefined && erasure === 'blank')
    .map((column) => `UPDATE ${place} SET ${blanked(column)} WHERE ${isTheirs('t', table, column.whose!, named)}`);
  if (table.erasure === 'delete') return [...elsewhere, `DELETE FROM ${place} WHERE ${theirs}`];
  const changes = [
    ...table.columns.filter(({ whose, erasure }) => whose === undefined && erasure === 'blank').map(blanked),
    ...('loosen' in table.erasure ? [`${ownId(table)} = gen_random_uuid()`] : []),
  ];
  return changes.length === 0 ? elsewhere : [...elsewhere, `UPDATE ${place} SET ${changes.join(', ')} WHERE ${theirs}`];
}

const blanked = ({ name, nullable }: KnownColumn): string => `${name} = ${nullable ? 'NULL' : `''`}`;

/** The column with the id of its person, which becomes one that nobody has: another in each row, so that none go together. */
function ownId({ whose, names, ...table }: KnownTable): string {
  const property = 'teacher' in whose ? whose.teacher : 'account' in whose ? whose.account : undefined;
  if (property === undefined) throw new Error(`${placeOf(table)}: only the id of a person can be loosened`);
  return names.get(property) ?? property;
}

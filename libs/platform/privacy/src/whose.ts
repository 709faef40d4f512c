import type { AnyRow, Whose } from '@academy/platform/postgres';
import { placeOf, type KnownTable } from './known';

/** Someone, by all that rows know them by. */
export interface Person {
  readonly accountId: string;
  readonly teacherId: string | null;
  readonly email: string;
}

/** Begins a statement that asks after one person; its first three parameters are `parametersOf` that person. */
export const WITH_PERSON = `WITH person AS (SELECT $1::uuid AS account, $2::uuid AS teacher, lower($3::text) AS email)`;

export const parametersOf = ({ accountId, teacherId, email }: Person): readonly unknown[] => [
  accountId,
  teacherId,
  email,
];

export type Named = ReadonlyMap<string, KnownTable>;

export const byName = (known: readonly KnownTable[]): Named => new Map(known.map((table) => [table.entity, table]));

/** A condition on a row `t` of this table, that it is about the `person` of the statement. */
export function isTheirs(t: string, table: KnownTable, whose: Whose<AnyRow>, named: Named): string {
  const of = (property: string): string => `${t}.${table.names.get(property)}`;
  if ('account' in whose) return `${of(whose.account)} = (SELECT account FROM person)`;
  if ('teacher' in whose) return `${of(whose.teacher)} = (SELECT teacher FROM person)`;
  if ('person' in whose) return `${of(whose.person)} IN (SELECT unnest(ARRAY[account, teacher]) FROM person)`;
  if ('address' in whose) return `lower(${of(whose.address)}) = (SELECT email FROM person)`;
  if ('mentions' in whose) {
    const id = `SELECT '%' || id || '%' FROM person, unnest(ARRAY[account, teacher]) AS id WHERE id IS NOT NULL`;
    return `${of(whose.mentions)}::text LIKE ANY(ARRAY(${id}))`;
  }
  if ('row' in whose) {
    const parent = named.get(whose.row);
    if (!parent) throw new Error(`${placeOf(table)}: there is no table ${whose.row}`);
    const [key] = parent.key;
    const condition = isTheirs(`${t}x`, parent, parent.whose, named);
    return `${of(whose.by)} IN (SELECT ${t}x.${key} FROM ${placeOf(parent)} ${t}x WHERE ${condition})`;
  }
  return 'false';
}

import type { Owned } from '@academy/platform/postgres';
import { knownTables, placeOf, type KnownTable } from '@academy/platform/privacy';
import { tables } from '../whole/whole';
import { openTables } from './open-tables';

export const known = knownTables(tables);
const byEntity = new Map(known.map((table) => [table.entity, table]));
/** Tables under row security. */
export const secured = known.filter((table) => !(placeOf(table) in openTables));

/** Whose the rows of a table are, as its policies are made from it. */
export function ownerOf(table: KnownTable): Owned {
  const { keptBy, whose } = table;
  if (!keptBy) return ownedBy(whose, table);
  return 'address' in whose
    ? {
        organisation: keptBy,
        address: { column: table.names.get(whose.address)!, acting: 'identity.acting_address()' },
      }
    : { organisation: keptBy };
}

/** What the declaration of a table says of its rows or of a column, as policies are made from it. */
function ownedBy(whose: KnownTable['whose'], { names }: KnownTable): Owned {
  const column = (property: string): string => names.get(property) ?? property;
  if ('account' in whose) return { account: column(whose.account) };
  if ('teacher' in whose) return { teacher: column(whose.teacher) };
  if ('person' in whose) return { person: column(whose.person) };
  if ('mentions' in whose) return { mentions: column(whose.mentions) };
  if ('row' in whose) {
    const parent = byEntity.get(whose.row)!;
    const read = namedIn(parent).length > 0 ? { whose: ownedBy(parent.whose, parent) } : {};
    return { row: { place: placeOf(parent), key: parent.key[0]!, ...read }, by: column(whose.by) };
  }
  throw new Error(`No policy can be made of ${JSON.stringify(whose)}`);
}

/** Who is named in a row besides whoever it is about. */
export const namedIn = (table: KnownTable): Owned[] => [
  ...(table.readBy ? [{ organisation: table.readBy }] : []),
  ...(table.keptBy && !('address' in table.whose) ? [ownedBy(table.whose, table)] : []),
  ...table.columns.flatMap(({ whose }) => (whose ? [ownedBy(whose, table)] : [])),
];

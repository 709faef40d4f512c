import {
  privacy,
  type AnyRow,
  type Because,
  type Forgotten,
  type Keep,
  type RowErasure,
  type Source,
  type Whose,
} from '@academy/platform/postgres';
import type { MessageDescriptor } from '@lingui/core';
import type { EntitySchema } from 'typeorm';

/** A column that says something of a person. */
export interface KnownColumn extends Because {
  /** As rows call it, and as the database does. */
  readonly property: string;
  readonly name: string;
  readonly source: Source;
  readonly secret: boolean;
  /** Of a column that is about someone else than its row is. */
  readonly whose: Whose<AnyRow> | undefined;
  /** `row` of what becomes of it with its row. */
  readonly erasure: 'row' | 'blank' | Keep;
  readonly nullable: boolean;
}

/** A table in which something is known of people. */
export interface KnownTable {
  /** The name by which rows of other tables refer to it. */
  readonly entity: string;
  /** The schema: the context it is of. */
  readonly context: string;
  readonly tableName: string;
  readonly what: MessageDescriptor;
  readonly source: Source;
  readonly whose: Whose<AnyRow>;
  readonly erasure: RowErasure;
  readonly forgotten?: Forgotten<AnyRow>;
  /** The column with the organisation that keeps the row, by the name of the database. */
  readonly keptBy?: string;
  /** The column with the organisation that reads the row. */
  readonly readBy?: string;
  /** Its primary key, by the names in the database. */
  readonly key: readonly string[];
  readonly columns: readonly KnownColumn[];
  /** Every column, by the names of rows, with the name that the database has for it. */
  readonly names: ReadonlyMap<string, string>;
}

/** What is known of people, as the tables say it of themselves; tables that know nothing are not in it. */
export const knownTables = (tables: readonly EntitySchema[]): readonly KnownTable[] =>
  tables.flatMap((schema) => {
    const personal = privacy(schema);
    if (personal === undefined || personal === 'none') return [];
    const { name, schema: context = '', tableName = '', columns } = schema.options;
    const nameOf = (property: string): string => columns[property]?.name ?? property;
    return [
      {
        ...{ entity: name, context, tableName },
        ...{ what: personal.what, source: personal.source, whose: personal.whose, erasure: personal.erasure },
        ...(personal.forgotten && { forgotten: personal.forgotten }),
        ...(personal.keptBy && { keptBy: nameOf(personal.keptBy.organisation) }),
        ...(personal.readBy && { readBy: nameOf(personal.readBy.organisation) }),
        key: Object.keys(columns).flatMap((property) => (columns[property]?.primary ? [nameOf(property)] : [])),
        names: new Map(Object.keys(columns).map((property) => [property, nameOf(property)])),
        columns: Object.entries(personal.columns).flatMap(([property, column]): KnownColumn[] =>
          column === 'none'
            ? []
            : [
                {
                  ...{ property, name: nameOf(property), purpose: column.purpose, term: column.term },
                  ...{ source: column.source ?? personal.source, secret: column.secret === true },
                  ...{ whose: column.whose, erasure: column.erasure ?? 'row' },
                  nullable: columns[property]?.nullable === true,
                },
              ],
        ),
      },
    ];
  });

/** `schema.table`, as SQL and people write it. */
export const placeOf = ({ context, tableName }: Pick<KnownTable, 'context' | 'tableName'>): string =>
  `${context}.${tableName}`;

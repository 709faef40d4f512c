import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { EntitySchemaOptions } from 'typeorm/entity-schema/EntitySchemaOptions.js';
import type { AnyRow, Privacy } from './personal';

const privacyOf = new WeakMap<EntitySchema, Privacy<AnyRow>>();

export interface TableDefinition<Row> extends Omit<EntitySchemaOptions<Row>, 'columns'> {
  readonly schema: string;
  readonly tableName: string;
  readonly columns: { [Column in keyof Row]: EntitySchemaColumnOptions };
  readonly personal: Privacy<Row>;
}

/** Declares a table with its personal data; a table or a column that does not say so does not compile. */
export function table<Row extends object>({ personal, ...options }: TableDefinition<Row>): EntitySchema<Row> {
  const schema = new EntitySchema<Row>(options);
  privacyOf.set(schema, personal as Privacy<AnyRow>);
  return schema;
}

export const privacy = (schema: EntitySchema): Privacy<AnyRow> | undefined => privacyOf.get(schema);

/** A CHECK that a column holds one of these words: the same list that its type is made from. */
export const oneOf = (name: string, column: string, words: readonly string[]) => ({
  name,
  expression: `${column} = ANY (ARRAY[${words.map((word) => `'${word}'::text`).join(', ')}])`,
});

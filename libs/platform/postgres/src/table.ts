import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { EntitySchemaOptions } from 'typeorm/entity-schema/EntitySchemaOptions.js';

/** Why a column with personal data exists, and when it goes. */
interface PersonalData {
  readonly purpose: string;
  /** In words, such as `as long as the account` or `13 months`. */
  readonly term: string;
}

/** What each table says of itself: which columns hold personal data, or that none does. */
export type Privacy<Row> = 'none' | { readonly [Column in keyof Row]?: PersonalData };

const privacyOf = new WeakMap<EntitySchema, Privacy<Record<string, unknown>>>();

export interface TableDefinition<Row> extends Omit<EntitySchemaOptions<Row>, 'columns'> {
  readonly schema: string;
  readonly tableName: string;
  readonly columns: { [Column in keyof Row]: EntitySchemaColumnOptions };
  readonly personal: Privacy<Row>;
}

/** Declares a table with its personal data; a table that does not say so does not compile. */
export function table<Row extends object>({ personal, ...options }: TableDefinition<Row>): EntitySchema<Row> {
  const schema = new EntitySchema<Row>(options);
  privacyOf.set(schema, personal);
  return schema;
}

export const privacy = (schema: EntitySchema): Privacy<Record<string, unknown>> | undefined => privacyOf.get(schema);

/** A CHECK that a column holds one of these words: the same list that its type is made from. */
export const oneOf = (name: string, column: string, words: readonly string[]) => ({
  name,
  expression: `${column} = ANY (ARRAY[${words.map((word) => `'${word}'::text`).join(', ')}])`,
});

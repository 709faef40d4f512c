import { isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { admitted } from './admitted';
import { keyFaults } from './key-faults';
import type { ResolvedField } from './resolved-fields';
import { underKey, type UsedKeys } from './used-keys';

/**
 * Puts into the schema, once, all that a field asks of whoever asks for it: whom it lets in, and of a mutation with a key
 * what the key was used for. Everything else stays a plain property. Nest would go through guards, pipes, interceptors
 * and a promise for each field of each object.
 *
 * Throws when a field does not say whom it lets in, has no resolver or two, or has a key and cannot say what is wrong
 * with it: then the server does not start.
 */
export function compileFields(schema: GraphQLSchema, fields: readonly ResolvedField[], keys: UsedKeys): GraphQLSchema {
  check(schema, fields);
  for (const { type, field, admission, atMost, loaded, resolve } of fields) {
    const compiled = fieldOf(schema, type, field);
    if (!compiled || !admission) continue;
    const keyed = compiled.args.some(({ name }) => name === 'idempotencyKey')
      ? underKey(keys, field, resolve)
      : resolve;
    compiled.resolve = admitted(admission, keyed) as typeof compiled.resolve;
    compiled.extensions = { ...compiled.extensions, admission, atMost, loaded };
  }
  return schema;
}

function check(schema: GraphQLSchema, fields: readonly ResolvedField[]): void {
  const names = fields.map(nameOf);
  const faults = {
    'These fields do not say whom they allow': fields.filter(({ admission }) => !admission).map(nameOf),
    'These fields have no resolver': rootFields(schema).filter((name) => !names.includes(name)),
    'These fields have two resolvers': names.filter((name, at) => names.indexOf(name) !== at),
    'These resolvers have no field': fields.filter(({ type, field }) => !fieldOf(schema, type, field)).map(nameOf),
    'These mutations with a key cannot answer': keyFaults(schema),
  };
  for (const [what, where] of Object.entries(faults))
    if (where.length > 0) throw new Error(`${what}: ${where.join(', ')}`);
}

const nameOf = ({ type, field }: ResolvedField): string => `${type}.${field}`;

function fieldOf(schema: GraphQLSchema, type: string, field: string): GraphQLField<unknown, unknown> | undefined {
  const found = schema.getType(type);
  return isObjectType(found) ? found.getFields()[field] : undefined;
}

const rootFields = (schema: GraphQLSchema): string[] =>
  [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    type ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
  );

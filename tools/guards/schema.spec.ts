import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { buildSchema, isInterfaceType, isInputObjectType, isObjectType, type GraphQLSchema } from 'graphql';

const printed = readFileSync('apps/api/schema.graphql', 'utf8');

function undescribed(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__') && !isBuiltIn(name));
  return types.flatMap((type) => {
    const fields =
      isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
    const isRoot = type.name === 'Query' || type.name === 'Mutation';
    return [
      ...(type.description || isRoot ? [] : [type.name]),
      ...fields.filter((f) => !f.description).map((f) => `${type.name}.${f.name}`),
    ];
  });
}

const isBuiltIn = (name: string): boolean => ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name);

describe('The printed schema', () => {
  it('is that of the SDL beside the resolvers', () => {
    const { stdout } = spawnSync(process.execPath, ['tools/print-schema.mjs', '--stdout'], { encoding: 'utf8' });
    expect(printed).toBe(stdout);
  });

  it('describes every type and every field', () => {
    expect(undescribed(buildSchema(printed))).toEqual([]);
  });

  it('would show what is not described', () => {
    expect(undescribed(buildSchema('type Query { a: Seat } "A seat." type Seat { free: Int }'))).toEqual([
      'Query.a',
      'Seat.free',
    ]);
  });
});

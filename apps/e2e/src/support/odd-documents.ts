import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Texts that no screen sends; what an id or a text may be is not known to who sends them. */
const oddTexts = [
  '',
  'does-not-exist',
  '00000000-0000-4000-8000-000000000000',
  "' OR 1=1 --",
  '../../etc/passwd',
  '\u202e👩🏽‍🔬 é',
  'x'.repeat(199),
  'x'.repeat(4_000),
  'x'.repeat(20_000),
  'a\u0000b',
  'a\ud800b',
] as const;

const oddNumbers = [-1, 0, 7, 1e300, 2_147_483_648];
const oddDays = ['2026-11-27', '0001-01-01', '9999-12-31'];

/** Real ids by the name of what takes them. */
export type Known = Readonly<Record<string, string>>;

export interface OddRequest {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Every question and change that takes something, asked with each odd text in all its places at once; where a name is
 * known, such as `moduleSlug`, with what is really there, so that what stands beside it is looked at as well.
 */
export function oddRequests(schema: GraphQLSchema, known: Known = {}): OddRequest[] {
  return [schema.getQueryType(), schema.getMutationType()].flatMap((type, kind) =>
    Object.values(type?.getFields() ?? {})
      .filter(({ args }) => args.length > 0)
      .flatMap((field) => {
        const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
        const ask = `${field.name}(${passed}) ${selectionOf(schema, getNamedType(field.type))}`;
        return oddTexts.map((text, turn) =>
          request(kind === 0 ? 'query' : 'mutation', field, ask, { text, turn, known }),
        );
      }),
  );
}

/** Everything that a type can tell without being asked more, so that what is missing behind an answer shows. */
function selectionOf(schema: GraphQLSchema, type: GraphQLNamedType, depth = 3): string {
  if (isAbstractType(type)) {
    const parts = schema.getPossibleTypes(type).map((one) => `... on ${one.name} ${selectionOf(schema, one, depth)}`);
    return `{ __typename ${parts.join(' ')} }`;
  }
  return isObjectType(type) ? `{ __typename ${fieldsOf(schema, type, depth).join(' ')} }` : '';
}

/** Each under a name of its own: two types may give different things the same one. */
function fieldsOf(schema: GraphQLSchema, type: GraphQLObjectType, depth: number): string[] {
  return Object.values(type.getFields())
    .filter(({ args }) => !args.some(isRequiredArgument))
    .filter((field) => depth > 1 || isLeafType(getNamedType(field.type)))
    .map(
      (field) =>
        `${type.name}_${field.name}: ${field.name} ${selectionOf(schema, getNamedType(field.type), depth - 1)}`,
    );
}

interface Odd {
  readonly text: string;
  readonly turn: number;
  readonly known: Known;
}

function request(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>, ask: string, odd: Odd): OddRequest {
  const { name, args } = field;
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  return {
    name: `${name} ${JSON.stringify(odd.text.slice(0, 40))} ${odd.text.length}`,
    query: `${kind}(${declared}) { ${ask} }`,
    variables: Object.fromEntries(args.map((arg) => [arg.name, valueFor(arg.name, arg.type, odd)])),
  };
}

function valueFor(name: string, type: GraphQLInputType, odd: Odd): unknown {
  if (isNonNullType(type)) return valueFor(name, type.ofType, odd);
  if (isListType(type)) return [valueFor(name, type.ofType, odd)];
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields()).map((field) => [field.name, valueFor(field.name, field.type, odd)]),
    );
  if (isEnumType(type)) return type.getValues()[odd.turn % type.getValues().length]?.name;
  switch (type.name) {
    case 'Boolean':
      return odd.turn % 2 === 0;
    case 'Int':
    case 'Float':
      return oddNumbers[odd.turn % oddNumbers.length];
    case 'Day':
      return oddDays[odd.turn % oddDays.length];
    default:
      return odd.known[name] ?? odd.text;
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  isObjectType,
  isUnionType,
  parse,
  visit,
  type GraphQLUnionType,
  TypeInfo,
  visitWithTypeInfo,
} from 'graphql';

const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));
const files = ['apps/web/src', 'libs']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .filter((file) => /^(apps\/web|libs\/[a-z-]+\/web|libs\/ui)\/src\//.test(file));
const screens = files
  .filter((file) => /\.tsx?$/.test(file) && !/\.spec\.tsx?$|\/testing\//.test(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** Whose words stand where: `libs/<context>/web`, or the application itself. */
const ringOf = (file: string): string => file.replace(/\/src\/.*/, '');

const refusalsIn = (union: GraphQLUnionType): string[] =>
  union
    .getTypes()
    .filter((type) => type.getInterfaces().some(({ name }) => name === 'Refusal'))
    .map(({ name }) => name);

/** The cases of every switch on `__typename` in a ring. */
const handled = (ring: string): ReadonlySet<string> =>
  new Set(
    screens
      .filter(({ file, text }) => ringOf(file) === ring && /switch \((\w+\.)?__typename\)/.test(text))
      .flatMap(({ text }) => [...text.matchAll(/case '(\w+)':/g)].map(([, name = '']) => name)),
  );

const documents = screens.flatMap(({ file, text }) =>
  [...text.matchAll(/graphql\(`([^`]+)`\)/g)].map(([, document = '']) => ({ ring: ringOf(file), document })),
);
const fragments = files
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => ({ ring: ringOf(file), document: readFileSync(file, 'utf8') }));

/** Every answer that may be a refusal, and the ring that asks for it. */
const asked = documents.flatMap(({ ring, document }) => {
  const unions: GraphQLUnionType[] = [];
  const types = new TypeInfo(schema);
  visit(
    parse(document),
    visitWithTypeInfo(types, {
      Field: () => {
        const type = types.getType();
        const named = type && 'ofType' in type ? type.ofType : type;
        if (isUnionType(named)) unions.push(named);
      },
    }),
  );
  return unions.map((union) => ({ ring, union }));
});

describe('Every refusal of the schema', () => {
  const unions = Object.values(schema.getTypeMap())
    .filter((type) => isUnionType(type))
    .filter((union) => refusalsIn(union).length > 0);

  it('may be the answer to something that a screen asks', () => {
    expect(unions.length).toBeGreaterThan(15);
    expect(asked.map(({ union }) => union.name)).toEqual(expect.arrayContaining(unions.map(({ name }) => name)));
  });

  it.each(unions.map((union) => [union.name, union] as const))('%s, has words where it is asked for', (name, union) => {
    const common = handled('libs/ui');
    for (const { ring } of asked.filter((one) => one.union.name === name)) {
      const words = handled(ring);
      expect(refusalsIn(union).filter((refusal) => !words.has(refusal) && !common.has(refusal))).toEqual([]);
    }
  });
});

describe('A screen', () => {
  it('never prints the text that is for clients which do not know a refusal', () => {
    const spoken = [...documents, ...fragments].flatMap(({ ring, document }) => {
      const found: string[] = [];
      visit(parse(document), { Field: ({ name }) => void (name.value === 'message' && found.push(ring)) });
      return found;
    });
    expect(spoken).toEqual([]);
  });

  it('has no words for a refusal that is none', () => {
    const known = new Set(
      Object.values(schema.getTypeMap())
        .filter((type) => isObjectType(type))
        .map(({ name }) => name),
    );
    const rings = [...new Set(screens.map(({ file }) => ringOf(file)))];
    expect(
      rings.flatMap((ring) => [...handled(ring)]).filter((name) => !known.has(name) && /^[A-Z][a-z]/.test(name)),
    ).toEqual([]);
  });
});

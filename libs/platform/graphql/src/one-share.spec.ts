import { inLanguage } from '@academy/platform/language';
import { buildSchema, Kind, parse, type OperationDefinitionNode } from 'graphql';
import { measure, MOST_OF_ONE_FIELD, nothingYet } from './one-share';

const schema = buildSchema(`
  type Query { page(first: Int! = 20): Page! one: Item! any: Any }
  type Page { items: [Item!]! }
  type Item { a: Int b: Int c: Int page(first: Int!): Page! }
  type Other { a: Int }
  union Any = Item | Other
`);

function ask(text: string, variables: Record<string, unknown> = {}, before = 0): string {
  const document = parse(text);
  const operation = document.definitions.find(
    (part): part is OperationDefinitionNode => part.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error('nothing is asked');
  try {
    inLanguage('en', () => measure({ schema, document, operation, variables }, { ...nothingYet(), fields: before }));
    return 'fine';
  } catch (error) {
    return (error as Error).message.replace(/^.*may: /, '');
  }
}
const tooMany = 'at most 5000 fields, each as often as its page has items';
const aliases = (count: number, field: string) => Array.from({ length: count }, (_, n) => `x${n}: ${field}`).join(' ');

describe('One request', () => {
  it('may ask for a page of everything that an item has', () => {
    expect(ask('{ page(first: 100) { items { a b c } } }')).toBe('fine');
    expect(ask('query($n: Int!) { page(first: $n) { items { a b c } } }', { n: 100 })).toBe('fine');
  });

  it('may not ask for the same many times, under other names, in fragments, or beside each other', () => {
    const refused = (name: string) => `at most ${MOST_OF_ONE_FIELD} times ${name}`;
    expect(ask(`{ one { ${aliases(40, 'a')} } }`)).toBe('fine');
    expect(ask(`{ one { ${aliases(41, 'a')} } }`)).toBe(refused('Item.a'));
    expect(ask(`{ one { ${aliases(41, 'page(first: 1) { items { a } }')} } }`)).toBe(refused('Item.page'));
    expect(ask(`{ one { ${aliases(20, 'a')} ...F ...F } } fragment F on Item { ${aliases(11, 'a')} }`)).toBe(
      refused('Item.a'),
    );
    expect(ask(`{ any { ... on Item { ${aliases(41, 'b')} } ... on Other { a } } }`)).toBe(refused('Item.b'));
  });

  it('counts what a page holds as often as it may hold it, however its size is said', () => {
    const items = `${aliases(30, 'a')} ${aliases(30, 'b')}`;
    expect(ask(`{ page(first: 10) { items { ${items} } } }`)).toBe('fine');
    for (const page of [
      'page(first: 100)',
      'page(first: 2147483647)',
      'page(first: $n)',
      'page(first: $given)',
      'page(first: $odd)',
    ])
      expect(
        ask(`query($n: Int! = 100, $given: Int!, $odd: Int!) { ${page} { items { ${items} } } }`, {
          given: 100,
          odd: 'x',
        }),
      ).toBe(tooMany);
    expect(ask(`{ page { items { page(first: 100) { items { a b c } } } } }`)).toBe(tooMany);
  });

  it('has one share for all the documents that come with it', () => {
    expect(ask('{ one { a } }', {}, 4_998)).toBe('fine');
    expect(ask('{ one { a } }', {}, 4_999)).toBe(tooMany);
  });

  it('ends with fragments that multiply', () => {
    const multiplied = Array.from({ length: 40 }, (_, n) => `fragment F${n} on Item { ...F${n + 1} ...F${n + 1} }`);
    expect(ask(`{ one { ...F0 } } ${multiplied.join(' ')} fragment F40 on Item { __typename }`)).toBe(tooMany);
  });

  it('may not ask deeper than any screen looks', () => {
    const deep = (levels: number) =>
      `{ page { items { ${'page(first: 1) { items { '.repeat(levels)} a ${'} }'.repeat(levels)} } } }`;
    expect(ask(deep(4))).toBe('fine');
    expect(ask(deep(5))).toBe('at most 12 fields deep');
  });

  it('may ask only so often for what costs much, also in documents that come together', () => {
    const dear = buildSchema('type Query { check(serial: ID): Int }');
    dear.getQueryType()!.getFields()['check']!.extensions = { atMost: 1 };
    const together = nothingYet();
    const check = (text: string) => {
      const document = parse(text);
      const [operation] = document.definitions as readonly OperationDefinitionNode[];
      return () =>
        inLanguage('en', () => measure({ schema: dear, document, operation: operation!, variables: {} }, together));
    };
    expect(check('{ check(serial: "a") }')).not.toThrow();
    expect(check('{ other: check(serial: "b") }')).toThrow('at most 1 times Query.check');
  });
});

import { inLanguage } from '@academy/platform/language';
import { buildSchema, parse, validate } from 'graphql';
import { MOST_QUESTIONS, rootFields } from './root-fields';

const schema = buildSchema('type Query { a: Int } type Mutation { signIn(p: Int): Int }');
const faults = (document: string) =>
  inLanguage('en', () => validate(schema, parse(document), [rootFields]).map(({ message }) => message));
const aliases = (count: number) => Array.from({ length: count }, (_, n) => `a${n}: a`).join(' ');

describe('A request', () => {
  it('may hold one mutation, or a few questions', () => {
    expect(faults('mutation { signIn(p: 1) }')).toEqual([]);
    expect(faults(`{ ${aliases(MOST_QUESTIONS)} }`)).toEqual([]);
  });

  it.each([
    ['side by side', 'mutation { a: signIn(p: 1) b: signIn(p: 2) }'],
    ['in an inline fragment', 'mutation { ... { a: signIn(p: 1) b: signIn(p: 2) } }'],
    ['in a fragment', 'mutation { ...F } fragment F on Mutation { a: signIn(p: 1) b: signIn(p: 2) }'],
    [
      'spread over two fragments',
      'mutation { ...F ...G } fragment F on Mutation { a: signIn(p: 1) } fragment G on Mutation { b: signIn(p: 2) }',
    ],
    ['in a circle of fragments', 'mutation { ...F } fragment F on Mutation { ...F }'],
  ])('may not hold two mutations %s', (_, document) => {
    expect(faults(document)).toEqual(['One mutation a request']);
  });

  it('may not hold many questions, whatever they are called and wherever they stand', () => {
    const refused = [`At most ${MOST_QUESTIONS} questions a request`];
    expect(faults(`{ ${aliases(MOST_QUESTIONS + 1)} }`)).toEqual(refused);
    expect(faults(`{ a ...F } fragment F on Query { ${aliases(MOST_QUESTIONS)} }`)).toEqual(refused);
  });

  it('may not ask to be told later', () => {
    expect(faults('subscription { a }')).toEqual(['There are no subscriptions: GET /live tells what changed']);
  });
});

import { buildSchema, parse, validate } from 'graphql';
import { oneMutation } from './one-mutation';

const schema = buildSchema('type Query { a: Int } type Mutation { signIn(p: Int): Int }');
const faults = (document: string) => validate(schema, parse(document), [oneMutation]).map(({ message }) => message);

describe('A request', () => {
  it('may hold one mutation, or any number of questions', () => {
    expect(faults('mutation { signIn(p: 1) }')).toEqual([]);
    expect(faults('{ a b: a c: a }')).toEqual([]);
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
});

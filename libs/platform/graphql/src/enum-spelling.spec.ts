import { makeExecutableSchema } from '@graphql-tools/schema';
import { graphql } from 'graphql';
import { enumSpelling } from './enum-spelling';

const sdl = (spelled: string) => `
  directive @inside(spelled: String!) on ENUM
  enum State @inside(spelled: "${spelled}") { OPEN GIVEN_UP }
  enum Code { CLOSED }
  type Query { next(state: State!): State! code: Code! }`;

describe('An enum marked with how the house spells it', () => {
  it.each([
    ['kebab-case', { OPEN: 'open', GIVEN_UP: 'given-up' }],
    ['camelCase', { OPEN: 'open', GIVEN_UP: 'givenUp' }],
    ['PascalCase', { OPEN: 'Open', GIVEN_UP: 'GivenUp' }],
  ])('has its values in %s; one without a mark stays as it is', (spelled, State) => {
    expect(enumSpelling(sdl(spelled))).toEqual({ State });
  });

  it('is in capitals for who asks, and never within', async () => {
    const given: string[] = [];
    const typeDefs = sdl('kebab-case');
    const next = (_: unknown, { state }: { state: string }) => {
      given.push(state);
      return 'open';
    };
    const schema = makeExecutableSchema({ typeDefs, resolvers: [enumSpelling(typeDefs), { Query: { next } }] });
    const source = 'query Q($state: State!) { a: next(state: GIVEN_UP) b: next(state: $state) }';
    const { data } = await graphql({ schema, source, variableValues: { state: 'GIVEN_UP' } });
    expect(data).toEqual({ a: 'OPEN', b: 'OPEN' });
    expect(given).toEqual(['given-up', 'given-up']);
  });

  it('of a spelling that nobody knows keeps the server from starting', () => {
    expect(() => enumSpelling(sdl('snake_case'))).toThrow('State: no spelling snake_case');
  });
});

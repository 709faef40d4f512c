import { buildSchema, graphql, type GraphQLFieldResolver } from 'graphql';
import { answeredOnce } from './answered-once';

const sdl = `
  type Query { thing(named: String): Thing! other: Thing! fails: Int }
  type Mutation { count: Int! }
  type Thing { size: Int! }
`;

/** What was worked out, in this order. */
function anAcademy() {
  const schema = buildSchema(sdl);
  const done: string[] = [];
  const resolve = (type: string, field: string, work: GraphQLFieldResolver<unknown, object>): void => {
    const fields = schema.getType(type) as unknown as { getFields(): Record<string, { resolve?: typeof work }> };
    fields.getFields()[field]!.resolve = (...asked) => {
      done.push(field);
      return work(...asked);
    };
  };
  resolve('Query', 'thing', async (_, { named }) => ({ named: named as string }));
  resolve('Query', 'other', async () => ({ named: 'other' }));
  resolve('Query', 'fails', () => Promise.reject(new Error('no')));
  resolve('Thing', 'size', (thing) => (thing as { named: string | undefined }).named?.length ?? 0);
  resolve('Mutation', 'count', () => done.length);
  const once = answeredOnce(schema);
  return { done, ask: (source: string, contextValue = {}) => graphql({ schema: once, source, contextValue }) };
}

describe('A request that asks the same under several names', () => {
  it('is answered under each of them, and worked out once', async () => {
    const { ask, done } = anAcademy();
    const { data } = await ask('{ a: thing { size } b: thing { x: size y: size } thing { size } }');
    expect(data).toEqual({ a: { size: 0 }, b: { x: 0, y: 0 }, thing: { size: 0 } });
    expect(done).toEqual(['thing', 'size']);
  });

  it('is told apart by what it asks and of what it asks it', async () => {
    const { ask, done } = anAcademy();
    const { data } = await ask('{ a: thing(named: "abc") { size } b: thing(named: "abcd") { size } other { size } }');
    expect(data).toEqual({ a: { size: 3 }, b: { size: 4 }, other: { size: 5 } });
    expect(done).toEqual(['thing', 'thing', 'other', 'size', 'size', 'size']);
  });

  it('fails under each of them', async () => {
    const { ask, done } = anAcademy();
    expect((await ask('{ a: fails b: fails }')).errors?.map(({ path }) => path)).toEqual([['a'], ['b']]);
    expect(done).toEqual(['fails']);
  });

  it('shares nothing with another request', async () => {
    const { ask, done } = anAcademy();
    await ask('{ fails }');
    await ask('{ fails }');
    expect(done).toEqual(['fails', 'fails']);
  });

  it('does what it says as often as it says it', async () => {
    const { ask } = anAcademy();
    expect((await ask('mutation { a: count b: count }')).data).toEqual({ a: 1, b: 2 });
  });
});

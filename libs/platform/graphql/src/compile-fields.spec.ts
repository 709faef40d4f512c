import { Module } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { buildSchema, graphql, type GraphQLSchema } from 'graphql';
import { Allow } from './allow';
import { compileFields } from './compile-fields';
import { CurrentActor, RequestContext, type Caller } from './context';
import { LoadsFields } from './loads-fields';
import { ResolvedFields } from './resolved-fields';
import type { UsedKeys } from './used-keys';

const sdl = `
  type Seat { number: Int! free: Int! row: String! }
  type Query { seats(edition: ID): [Seat!] whoAmI: String }
  type Mutation { take(seat: Int!, idempotencyKey: ID): Taken! }
  union Taken = SeatTaken | IdempotencyKeyReused | InvalidInput
  type SeatTaken { by: String! }
  type IdempotencyKeyReused { message: String! }
  type InvalidInput { message: String! }
`;

@Resolver('Seat')
class SeatResolver {
  @Query('seats')
  @Allow('teacher', 'curator')
  seats(@Args('edition') edition: string) {
    return edition === 'none' ? [] : [{ number: 1 }, { number: 2 }];
  }

  @ResolveField('free')
  @Allow('teacher')
  free(@Parent() { number }: { readonly number: number }) {
    return number * 10;
  }
}

@LoadsFields('anyone', ['row'])
@Resolver('Seat')
class RowResolver {
  loads = 0;

  load({ number }: { readonly number: number }) {
    this.loads += 1;
    return Promise.resolve({ row: `row ${number}` });
  }
}

@Resolver()
class OtherResolver {
  @Query('whoAmI')
  @Allow('signedIn')
  async whoAmI(@CurrentActor() actor: Caller) {
    return [...actor.standings].join();
  }

  @Mutation('take')
  @Allow('anyone')
  async take(@CurrentActor() actor: Caller | undefined) {
    return { __typename: 'SeatTaken', by: actor?.accountId ?? 'nobody' };
  }
}

const whole = [SeatResolver, RowResolver, OtherResolver];

/** Starts a server with these resolvers; throws when it refuses to. */
async function start(...resolvers: (new () => object)[]): Promise<GraphQLSchema> {
  @Module({ imports: [DiscoveryModule], providers: [ResolvedFields, ...resolvers] })
  class Server {}

  const bound = new Map<string, string>();
  const keys: UsedKeys = {
    async contentOf(accountId, key, content) {
      const name = `${accountId} ${key}`;
      bound.set(name, bound.get(name) ?? content);
      return bound.get(name)!;
    },
  };
  const app = await NestFactory.createApplicationContext(Server, { logger: false, abortOnError: false });
  try {
    return compileFields(buildSchema(sdl), app.get(ResolvedFields).all(), keys);
  } finally {
    await app.close();
  }
}

function asking(schema: GraphQLSchema, standing?: string) {
  const caller = standing === undefined ? undefined : { accountId: 'ada', standings: new Set([standing]) };
  const contextValue = new RequestContext({ id: 'click' } as never, {} as never, caller);
  return async (source: string) => {
    const { data, errors } = await graphql({ schema, source, contextValue });
    return errors ? errors.map(({ extensions, message }) => extensions['code'] ?? message) : { ...data };
  };
}

describe('A server', () => {
  it('starts when every field says whom it allows', async () => {
    const { getQueryType } = await start(...whole);
    expect(getQueryType).toBeDefined();
  });

  it('refuses to start with a question that says nothing', async () => {
    @Resolver()
    class OpenQuery extends SeatResolver {
      @Query('seats')
      override seats() {
        return [];
      }
    }
    await expect(start(OpenQuery, OtherResolver)).rejects.toThrow('do not say whom they allow: Query.seats');
  });

  it('refuses to start with a field of a type that says nothing', async () => {
    @Resolver('Seat')
    class OpenField {
      @ResolveField('number')
      number() {
        return 1;
      }
    }
    await expect(start(...whole, OpenField)).rejects.toThrow('do not say whom they allow: Seat.number');
  });

  it('refuses to start with a question that nobody answers, or two do, or that is none', async () => {
    await expect(start(SeatResolver)).rejects.toThrow('have no resolver: Query.whoAmI, Mutation.take');
    @Resolver('Seat')
    class Second {
      @ResolveField('row')
      @Allow('anyone')
      row() {
        return 'a';
      }
    }
    await expect(start(...whole, Second)).rejects.toThrow('have two resolvers: Seat.row');
    @Resolver('Seat')
    class Astray {
      @ResolveField('colour')
      @Allow('anyone')
      colour() {
        return 'red';
      }
    }
    await expect(start(...whole, Astray)).rejects.toThrow('resolvers have no field: Seat.colour');
  });

  it('refuses to start with a parameter that only Nest could hand over', async () => {
    const pipe = { transform: (value: unknown) => value };
    @Resolver('Seat')
    class Piped {
      @ResolveField('number')
      @Allow('anyone')
      number(@Context('request', pipe) request: unknown) {
        return request;
      }
    }
    await expect(start(...whole, Piped)).rejects.toThrow('number: parameter 0 has a decorator that is not known');
  });
});

describe('A field', () => {
  const seats = '{ seats(edition: "all") { number } }';
  const [nobody, curator] = [undefined, 'curator'];

  it.each([
    [nobody, seats, ['UNAUTHENTICATED']],
    ['teacher', seats, { seats: [{ number: 1 }, { number: 2 }] }],
    [curator, seats, { seats: [{ number: 1 }, { number: 2 }] }],
    ['school', seats, ['FORBIDDEN']],
    [nobody, '{ whoAmI }', ['UNAUTHENTICATED']],
    ['school', '{ whoAmI }', { whoAmI: 'school' }],
    [nobody, 'mutation { take(seat: 1) { ... on SeatTaken { by } } }', { take: { by: 'nobody' } }],
    ['school', 'mutation { take(seat: 1) { ... on SeatTaken { by } } }', { take: { by: 'ada' } }],
    ['teacher', '{ seats { free } }', { seats: [{ free: 10 }, { free: 20 }] }],
    [curator, '{ seats { free } }', ['FORBIDDEN']],
  ])('asked by %s: %s is %j', async (standing, source, answer) => {
    const told = await asking(await start(...whole), standing)(source);
    expect(Array.isArray(told) ? told.slice(0, 1) : told).toEqual(answer);
  });

  it('of a reference is found behind it, and one that is carried is not looked for', async () => {
    const ask = asking(await start(...whole), 'teacher');
    expect(await ask('{ seats { row number } }')).toEqual({
      seats: [
        { row: 'row 1', number: 1 },
        { row: 'row 2', number: 2 },
      ],
    });
  });

  it('that is only a property has nothing in front of it', async () => {
    const schema = await start(...whole);
    const { number, free } = (schema.getType('Seat') as unknown as Fields).getFields();
    expect(number!.resolve).toBeUndefined();
    expect(free!.resolve).toBeDefined();
  });

  it('with a key is answered once for one content', async () => {
    const ask = asking(await start(...whole), 'teacher');
    const take = (seat: number, key: string) =>
      ask(`mutation { take(seat: ${seat}, idempotencyKey: "${key}") { __typename } }`);
    expect(await take(1, 'a')).toEqual({ take: { __typename: 'SeatTaken' } });
    expect(await take(1, 'a')).toEqual({ take: { __typename: 'SeatTaken' } });
    expect(await take(2, 'a')).toEqual({ take: { __typename: 'IdempotencyKeyReused' } });
    expect(await take(2, ' ')).toEqual({ take: { __typename: 'InvalidInput' } });
  });
});

interface Fields {
  getFields(): Record<string, { readonly resolve?: unknown }>;
}

import { Module } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { Args, GraphQLSchemaHost, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { buildSchema } from 'graphql';
import { Allow } from './allow';
import { FieldCheck } from './field-check';

@Resolver('Seat')
class GuardedResolver {
  @Query('seats')
  @Allow('teacher')
  seats(@Args('edition') edition: string) {
    return edition;
  }

  @ResolveField('free')
  @Allow('anyone')
  free() {
    return 1;
  }
}

@Resolver('Seat')
class OpenQueryResolver {
  @Query('seats')
  seats() {
    return [];
  }
}

@Resolver('Seat')
class OpenFieldResolver extends Object {
  @ResolveField('free')
  free() {
    return 1;
  }
}

async function start(...resolvers: (new () => object)[]): Promise<void> {
  const host = { schema: buildSchema('type Seat { free: Int } type Query { seats(edition: ID): [Seat] }') };

  @Module({
    imports: [DiscoveryModule],
    providers: [FieldCheck, { provide: GraphQLSchemaHost, useValue: host }, ...resolvers],
  })
  class Server {}

  const app = await NestFactory.createApplicationContext(Server, { logger: false, abortOnError: false });
  await app.close();
}

describe('The server', () => {
  it('starts when every field says whom it allows', async () => {
    await expect(start(GuardedResolver)).resolves.toBeUndefined();
  });

  it('refuses to start with a question that says nothing', async () => {
    await expect(start(OpenQueryResolver)).rejects.toThrow('do not say whom they allow: Query.seats');
  });

  it('refuses to start with a field of a type that says nothing', async () => {
    await expect(start(GuardedResolver, OpenFieldResolver)).rejects.toThrow('do not say whom they allow: Seat.free');
  });

  it('refuses to start with a question that nobody answers', async () => {
    await expect(start()).rejects.toThrow('have no resolver: Query.seats');
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { saysBusy } from './busy';
import { CallerOf, RequestContext, type Caller } from './context';
import { isBusy } from '@academy/platform/postgres';
import { CONFIG } from '@academy/platform/nest';
import { RequestRates } from './request-rates';
import { projectRoot, type Config } from '@academy/platform/config';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answeredOnce } from './answered-once';
import { askedTogether, checkTogether } from './asked-together';
import { enumSpelling } from './enum-spelling';
import { givenTexts } from './given-texts';
import { maskFault, tellFaults } from './mask-fault';
import { oneShare } from './one-share';
import { rootFields } from './root-fields';
import { DayScalar, InstantScalar } from './scalars';
import { ResolvedFields } from './resolved-fields';
import { UsedKeys } from './used-keys';
import { compileFields } from './compile-fields';

/** More than any screen of ours needs; what asks for more is refused before it is read. */
const MAX_TOKENS = 2_000;

/** The SDL of all contexts in one file, printed from beside their resolvers; a test keeps it in step. */
const schemaPath = (): string => join(projectRoot(), 'apps/api/schema.graphql');

const rates = {
  provide: RequestRates,
  inject: [CONFIG],
  useFactory: ({ requestsPerMinute }: Config) => new RequestRates(requestsPerMinute),
};

/** What the schema is made with: the fields that were found, and how often one may ask. */
@Module({ imports: [DiscoveryModule], providers: [ResolvedFields, rates], exports: [ResolvedFields, RequestRates] })
class FieldsModule {}

/** Apollo on Fastify, with every resolver of the given modules behind `Allow`. */
@Module({})
export class AcademyGraphqlModule {
  /** `identity` is the module that exports the `CallerOf` and the `UsedKeys` of this server. */
  static with(identity: Type, { development }: Pick<Config, 'development'>): DynamicModule {
    return {
      module: AcademyGraphqlModule,
      imports: [
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          imports: [identity, FieldsModule],
          inject: [CallerOf, UsedKeys, ResolvedFields, RequestRates],
          useFactory: (callers: CallerOf, keys: UsedKeys, fields: ResolvedFields, rates: RequestRates) => ({
            ...options(callers, rates, development),
            transformSchema: (schema) => answeredOnce(compileFields(schema, fields.all(), keys)),
          }),
        }),
      ],
      providers: [DayScalar, InstantScalar],
    };
  }
}

async function callerOf(request: FastifyRequest, callers: CallerOf): Promise<Caller | undefined> {
  try {
    return await callers.request(request);
  } catch (fault) {
    if (isBusy(fault)) saysBusy(request);
    throw fault;
  }
}

const options = (callers: CallerOf, rates: RequestRates, development: boolean): Omit<ApolloDriverConfig, 'driver'> => ({
  typePaths: [schemaPath()],
  resolvers: enumSpelling(readFileSync(schemaPath(), 'utf8')),
  graphiql: false,
  csrfPrevention: true,
  // What a screen asks in one moment comes as a list in one request.
  allowBatchedHttpRequests: true,
  introspection: development,
  hideSchemaDetailsFromClientErrors: true,
  parseOptions: { maxTokens: MAX_TOKENS },
  validationRules: [rootFields],
  plugins: [ApolloServerPluginCacheControlDisabled(), givenTexts, askedTogether, oneShare, tellFaults],
  formatError: maskFault,
  // A fresh object for each request: a shared one would leak who is asking.
  context: async (request: FastifyRequest, reply: FastifyReply) => {
    checkTogether(request.body);
    const caller = await callerOf(request, callers);
    await rates.count(request, caller);
    return new RequestContext(request, reply, caller);
  },
});

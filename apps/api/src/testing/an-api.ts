import type { AccountId } from '@academy/contracts/identity';
import { systemClock } from '@academy/kernel';
import { readConfig } from '@academy/platform/config';
import { onFault, RequestRates } from '@academy/platform/graphql';
import { createLogger } from '@academy/platform/observability';
import { aDemoAcademy } from '@academy/testkit';
import cookie from '@fastify/cookie';
import { Module, type Type } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { FastifyInstance } from 'fastify';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SessionStore } from '../../../../libs/identity/server/src/sessions/session-store';
import { ApiModule } from '../api.module';
import { readJson } from '../read-json';
import { hearRequests } from '../hear-requests';
import { shedLoad } from '../shed-load';
import { tables } from '@academy/composition';

@Module({})
class Asked {}

/** The API with the demo academy on a database of its own, asked in this process; with resolvers of a test beside its own. */
export async function anApi({
  demo = false,
  resolvers = [] as readonly Type[],
  requestsPerMinute = 0,
  signInProviders = '',
} = {}) {
  const database = await aDemoAcademy(systemClock.today(), tables);
  const config = readConfig({
    DATABASE_URL: database.url,
    LOG_LEVEL: 'silent',
    DEMO: String(demo),
    PLAN_SECONDS: '300',
    SIGN_IN_PROVIDERS: signInProviders,
  });
  const counted = { ...config, requestsPerMinute: requestsPerMinute || undefined };
  const logger = createLogger('api', 'silent');
  const app = await NestFactory.create<NestFastifyApplication>(
    {
      module: Asked,
      imports: [ApiModule.with(counted, await database.as('app'), logger)],
      providers: [...resolvers],
    },
    new FastifyAdapter(),
    { logger: false, abortOnError: false },
  );
  readJson(app);
  await app.register(cookie);
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  hearRequests(fastify);
  shedLoad(fastify, app.get(DataSource), app.get(RequestRates, { strict: false }));
  try {
    await app.init();
  } catch (fault) {
    await app.close().catch(() => undefined);
    await database.drop();
    throw fault;
  }
  const faults: unknown[] = [];
  onFault((fault) => faults.push(fault));
  return {
    app,
    database,
    /** Lets someone in: what their questions are to be asked with. */
    async signIn(accountId: AccountId): Promise<{ readonly cookie: string }> {
      const { token } = await app.get(SessionStore, { strict: false }).open(accountId);
      return { cookie: `academy=${token}` };
    },
    /** The data that a question is answered with; of whoever is not signed in where nothing else is said. */
    async ask<Data>(query: string, variables: object = {}, headers: { readonly cookie?: string } = {}): Promise<Data> {
      const asked = { method: 'POST', url: '/graphql', headers, payload: { query, variables } } as const;
      const { payload } = await app.inject(asked);
      const { data, errors } = JSON.parse(payload) as { data: Data; errors?: unknown };
      if (errors) throw new Error([JSON.stringify(errors), ...faults.map(String)].join('\n'));
      return data;
    },
    async close() {
      await app.close();
      await database.drop();
    },
  };
}

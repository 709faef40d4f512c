import { systemClock } from '@academy/kernel';
import { readConfig } from '@academy/platform/config';
import { onFault } from '@academy/platform/graphql';
import { createLogger } from '@academy/platform/observability';
import { aDemoAcademy } from '@academy/testkit';
import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiModule } from '../api.module';

/** The API with the demo academy on a database of its own, asked in this process. */
export async function anApi() {
  const database = await aDemoAcademy(systemClock.today());
  const config = readConfig({ DATABASE_URL: database.url, LOG_LEVEL: 'silent', DEMO: 'false' });
  const logger = createLogger('api', 'silent');
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.with(config, await database.as('app'), logger),
    new FastifyAdapter(),
    { logger: false },
  );
  await app.register(cookie);
  await app.init();
  const faults: unknown[] = [];
  onFault((fault) => faults.push(fault));
  return {
    app,
    database,
    /** The data that a question of whoever is not signed in is answered with. */
    async ask<Data>(query: string, variables: object = {}): Promise<Data> {
      const { payload } = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
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

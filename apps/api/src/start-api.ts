import { randomUUID } from 'node:crypto';
import { Catalogue } from '@academy/contracts/catalogue';
import { SeatCounts } from '@academy/contracts/enrolment';
import { tables } from '@academy/composition';
import { ConfigFault, type Config } from '@academy/platform/config';
import { CallerOf, onFault } from '@academy/platform/graphql';
import { queueHealth } from '@academy/platform/jobs';
import { nestLog } from '@academy/platform/nest';
import type { Logger } from '@academy/platform/observability';
import { ringForNews } from '@academy/platform/outbox';
import { Bells, createDataSource } from '@academy/platform/postgres';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { ApiModule } from './api.module';
import { frontDoor } from './front-door';
import { hearingOut } from './hear-out';
import { serveHealth } from './health';
import { serveLive } from './live/serve-live';

export interface RunningApi {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts the API and answers where it is; throws ConfigFault for what a person can mend. */
export async function startApi(config: Config, logger: Logger): Promise<RunningApi> {
  const database = await connect(config);
  onFault((err, about) => logger.error({ err, ...about }, 'fault'));
  const adapter = new FastifyAdapter({
    genReqId: requestIdOf,
    trustProxy: [...config.trustedProxies],
    forceCloseConnections: true,
    ...hearingOut,
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(config, database, logger), adapter, {
    logger: nestLog(logger),
    abortOnError: false,
  });
  const bells = app.get(Bells, { strict: false });
  ringForNews(database, bells);
  const fastify: FastifyInstance = adapter.getInstance();
  await frontDoor(app, config);
  const live = serveLive(fastify, {
    ...{ database, logger, callers: app.get(CallerOf, { strict: false }) },
    catalogue: app.get(Catalogue, { strict: false }),
    seats: app.get(SeatCounts, { strict: false }),
  });
  const queue = queueHealth(config.queue === 'postgres' ? undefined : config.redisUrl);
  serveHealth(fastify, database, queue);
  await listen(app, config);
  return {
    url: config.publicUrl,
    async close() {
      live.close();
      queue.close();
      await app.close();
      await database.destroy();
    },
  };
}

async function connect({ databaseUrl }: Config): Promise<DataSource> {
  if (databaseUrl === undefined) throw new ConfigFault('DATABASE_URL is not set. `npm start` sets it for you.');
  try {
    return await createDataSource({ url: databaseUrl, role: 'app', tables }).initialize();
  } catch (error) {
    throw new ConfigFault(`The database cannot be reached: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The id that the screen gave its click, when it is one, so that screen, log and job name the same. */
function requestIdOf(request: { headers: Record<string, string | string[] | undefined> }): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}

async function listen(app: NestFastifyApplication, { port, host }: Config): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
      throw new ConfigFault(`Port ${port} is taken. Stop what uses it, or choose another with PORT=${port + 1}.`);
    }
    throw error;
  }
}

import { contextModules, events, schedules, tables, worthHours } from '@academy/composition';
import { ConfigFault, type Config } from '@academy/platform/config';
import { createJobBackend, queueHealth } from '@academy/platform/jobs';
import { nestLog, PlatformModule } from '@academy/platform/nest';
import type { Logger } from '@academy/platform/observability';
import { AGAIN_BELL, HearerDiscovery, JobRuntime, NEWS_BELL, onNews, refuseUnheard } from '@academy/platform/outbox';
import { Bells, createDataSource } from '@academy/platform/postgres';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { DataSource } from 'typeorm';

export interface RunningWorker {
  readonly queue: 'postgres' | 'redis';
  readonly database: DataSource;
  close(): Promise<void>;
}

@Module({})
class WorkerModule {
  static with(config: Config, database: DataSource, logger: Logger): DynamicModule {
    return { module: WorkerModule, imports: [PlatformModule.with({ config, database, logger }), ...contextModules] };
  }
}

/** Starts relay, sweep and processors; throws ConfigFault for what a person can mend. */
export async function startWorker(config: Config, logger: Logger): Promise<RunningWorker> {
  const { databaseUrl, lockSeconds, sweepSeconds } = config;
  if (databaseUrl === undefined) throw new ConfigFault('DATABASE_URL is not set. `npm start` sets it for you.');
  const database = await connect(databaseUrl);
  const app = await NestFactory.createApplicationContext(WorkerModule.with(config, database, logger), {
    logger: nestLog(logger),
    abortOnError: false,
  });
  const hearers = app.get(HearerDiscovery).find();
  refuseUnheard(events, hearers);
  const backend = createJobBackend({
    databaseUrl,
    redisUrl: redisOf(config),
    lockSeconds,
    onError: (error) => logger.warn({ err: error }, 'queue'),
  });
  const health = queueHealth(redisOf(config));
  const runtime = new JobRuntime({
    database,
    backend,
    hearers,
    schedules,
    worthHours,
    logger,
    sweepSeconds,
    lockSeconds,
    health,
  });
  await runtime.start();
  onNews(database, () => runtime.ring());
  const bells = app.get(Bells, { strict: false });
  await bells.hear(NEWS_BELL, () => runtime.ring());
  await bells.hear(AGAIN_BELL, () => runtime.ringForAgain());
  return {
    queue: backend.kind,
    database,
    async close() {
      await runtime.stop();
      health.close();
      await app.close();
      await database.destroy();
    },
  };
}

/** Redis is the queue when its address is given, unless Postgres is asked for. */
function redisOf({ queue, redisUrl }: Config): string | undefined {
  if (queue === 'redis' && redisUrl === undefined)
    throw new ConfigFault('QUEUE=redis needs REDIS_URL. `npm start` sets it for you.');
  return queue === 'postgres' ? undefined : redisUrl;
}

async function connect(databaseUrl: string): Promise<DataSource> {
  try {
    return await createDataSource({ url: databaseUrl, role: 'worker', tables }).initialize();
  } catch (error) {
    throw new ConfigFault(`The database cannot be reached: ${error instanceof Error ? error.message : String(error)}`);
  }
}

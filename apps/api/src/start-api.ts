import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { contextModules, identityModule, tables } from '@academy/composition';
import { ConfigFault, projectRoot, type Config } from '@academy/platform/config';
import { AcademyGraphqlModule, CallerOf, onFault } from '@academy/platform/graphql';
import { queueHealth } from '@academy/platform/jobs';
import { PlatformModule } from '@academy/platform/nest';
import type { Logger } from '@academy/platform/observability';
import { withRequestId } from '@academy/platform/outbox';
import { createDataSource } from '@academy/platform/postgres';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { serveHealth } from './health';
import { serveLive } from './live/serve-live';
import { refuseNul } from './refuse-nul';
import { staysHome } from './stays-home';

export interface RunningApi {
  readonly url: string;
  close(): Promise<void>;
}

@Module({})
class ApiModule {
  static with(config: Config, database: DataSource, logger: Logger): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule.with({ config, database, logger }),
        ...contextModules,
        AcademyGraphqlModule.with(identityModule, config),
      ],
    };
  }
}

/** Starts the API and answers where it is; throws ConfigFault for what a person can mend. */
export async function startApi(config: Config, logger: Logger): Promise<RunningApi> {
  const database = await connect(config);
  onFault((error, requestId) => logger.error({ err: error, requestId }, 'fault'));
  const adapter = new FastifyAdapter({
    genReqId: requestIdOf,
    trustProxy: false,
    bodyLimit: 1_048_576,
    forceCloseConnections: true,
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(config, database, logger), adapter, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  const fastify: FastifyInstance = adapter.getInstance();
  await prepare(fastify, config);
  const live = serveLive(fastify, { database, logger, callers: app.get(CallerOf, { strict: false }) });
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

async function prepare(fastify: FastifyInstance, config: Config): Promise<void> {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    withRequestId(request.id, done);
  });
  if (config.demo) staysHome(fastify);
  refuseNul(fastify);
  await fastify.register(cookie);
  await fastify.register(helmet, securityHeaders(config));
  await serveWeb(fastify);
}

const securityHeaders = (config: Config) => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: config.publicUrl.startsWith('https:'),
  crossOriginEmbedderPolicy: false,
});

/** Paths of the API itself and of built files; every other path that is no file is a screen of the web app. */
const ownPaths = /^\/(graphql|live|livez|readyz|assets\/|c\/|status\/|\.well-known\/)/;

/** Files are looked up when they are asked for, so that what was built anew is served without a restart. */
async function serveWeb(fastify: FastifyInstance): Promise<void> {
  const root = join(projectRoot(), 'dist/apps/web');
  if (!existsSync(join(root, 'index.html'))) return;
  await fastify.register(fastifyStatic, {
    root,
    serve: false,
    setHeaders(reply, path) {
      const hashed = path.includes('/assets/');
      void reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  fastify.get<{ Params: { '*': string } }>('/*', async (request, reply) => {
    const path = request.params['*'];
    if (await isFile(join(root, normalize(`/${path}`)))) return reply.sendFile(path);
    if (ownPaths.test(request.url)) return reply.code(404).send({ message: 'Not found' });
    return reply.sendFile('index.html');
  });
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

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

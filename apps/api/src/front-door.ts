import type { Config } from '@academy/platform/config';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { hearOut } from './hear-out';
import { hearRequests } from './hear-requests';
import { readJson } from './read-json';
import { refuseAddresses } from './refuse-addresses';
import { serveWeb } from './serve-web';
import { staysHome } from './stays-home';

/** What every request passes, whatever it is for. */
export async function frontDoor(app: NestFastifyApplication, config: Config): Promise<void> {
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  hearRequests(fastify);
  if (config.demo) staysHome(fastify);
  hearOut(fastify);
  refuseAddresses(fastify);
  readJson(app);
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

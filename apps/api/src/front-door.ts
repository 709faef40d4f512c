import { constants } from 'node:zlib';
import type { Config } from '@academy/platform/config';
import compress from '@fastify/compress';
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
  await fastify.register(compress, smaller);
  await fastify.register(helmet, securityHeaders(config));
  await serveWeb(fastify);
}

/** What is smaller than one packet gains nothing; a live line is never held back (its type is not among what compresses). */
const smaller = {
  threshold: 1_024,
  globalDecompression: false,
  encodings: ['br' as const, 'gzip' as const],
  // Beyond this, an answer costs more of the processor than the line would of the wait.
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
};

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

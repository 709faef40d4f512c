import { constants } from 'node:zlib';
import type { Config } from '@academy/platform/config';
import { RequestRates } from '@academy/platform/graphql';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { DataSource } from 'typeorm';
import { hearOut } from './hear-out';
import { hearRequests } from './hear-requests';
import { readJson } from './read-json';
import { refuseAddresses } from './refuse-addresses';
import { sendSecurityHeaders } from './security-headers';
import { serveWeb } from './serve-web';
import { shedLoad } from './shed-load';
import { staysHome } from './stays-home';

/** What every request passes, whatever it is for. */
export async function frontDoor(app: NestFastifyApplication, config: Config): Promise<void> {
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  hearRequests(fastify);
  sendSecurityHeaders(fastify, config);
  if (config.demo) staysHome(fastify);
  hearOut(fastify);
  refuseAddresses(fastify);
  shedLoad(fastify, app.get(DataSource), app.get(RequestRates, { strict: false }));
  readJson(app);
  await fastify.register(cookie);
  await fastify.register(compress, smaller);
  await serveWeb(app, config);
}

/** What is smaller than one packet gains nothing; a live line is never held back (its type is not among what compresses). */
const smaller = {
  threshold: 1_024,
  globalDecompression: false,
  encodings: ['br' as const, 'gzip' as const],
  // Beyond this, an answer costs more of the processor than the line would of the wait.
  brotliOptions: {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 3,
      [constants.BROTLI_PARAM_LGWIN]: 18,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  },
  // In one go: as a stream, through other threads, it costs two to three times as much. Our largest page takes a millisecond.
  syncThreshold: 262_144,
};

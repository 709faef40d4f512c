import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { projectRoot, type Config } from '@academy/platform/config';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { firstFilesAt } from './first-files';
import { serveToldPages } from './serve-told-pages';
import { statusWords } from './status-words';

/** Paths of the API itself and of built files; every other path that is no file is a screen of the web app. */
const ownPaths = /^\/(graphql|api\/|live|livez|readyz|sw\.js|assets\/|c\/|status\/|\.well-known\/)/;

/** Files are looked up when they are asked for, so that what was built anew is served without a restart. */
export async function serveWeb(app: NestFastifyApplication, config: Config): Promise<void> {
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  const root = join(projectRoot(), 'dist/apps/web');
  if (!existsSync(join(root, 'index.html'))) return;
  await fastify.register(fastifyStatic, {
    root,
    serve: false,
    // The build compresses once, as small as it goes.
    preCompressed: true,
    setHeaders(reply, path) {
      const hashed = path.includes('/assets/');
      void reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  fastify.get('/robots.txt', (_, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .send(`User-agent: *\nAllow: /\n\nSitemap: ${config.publicUrl}/sitemap.xml\n`),
  );
  serveToldPages(app, root, config);
  fastify.get<{ Params: { '*': string } }>('/*', async (request, reply) => {
    const path = request.params['*'];
    if (await isFile(join(root, normalize(`/${path}`)))) return reply.sendFile(path);
    if (ownPaths.test(request.url)) return reply.code(404).send({ message: statusWords(404) });
    const link = await firstFilesAt(root, request.url.replace(/\?.*/, ''));
    if (link) void reply.header('link', link);
    return reply.sendFile('index.html');
  });
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

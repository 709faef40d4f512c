import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { projectRoot } from '@academy/platform/config';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { statusWords } from './status-words';

/** Paths of the API itself and of built files; every other path that is no file is a screen of the web app. */
const ownPaths = /^\/(graphql|live|livez|readyz|sw\.js|assets\/|c\/|status\/|\.well-known\/)/;

/** Files are looked up when they are asked for, so that what was built anew is served without a restart. */
export async function serveWeb(fastify: FastifyInstance): Promise<void> {
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
  fastify.get<{ Params: { '*': string } }>('/*', async (request, reply) => {
    const path = request.params['*'];
    if (await isFile(join(root, normalize(`/${path}`)))) return reply.sendFile(path);
    if (ownPaths.test(request.url)) return reply.code(404).send({ message: statusWords(404) });
    const link = await firstFilesAt(root, request.url);
    if (link) void reply.header('link', link);
    return reply.sendFile('index.html');
  });
}

/** What the screen at this address begins with, as the build has found: a browser asks for it before the page's scripts do. */
async function firstFilesAt(root: string, url: string): Promise<string | undefined> {
  const links = await readFile(join(root, 'first-files.json'), 'utf8').catch(() => '{}');
  return (JSON.parse(links) as Record<string, string>)[url.replace(/\?.*/, '')];
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

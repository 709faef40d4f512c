import type { Catalogue } from '@academy/contracts/catalogue';
import type { Actor } from '@academy/contracts/identity';
import type { CallerOf } from '@academy/platform/graphql';
import type { Logger } from '@academy/platform/observability';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { LiveFeed } from './live-feed';
import { OfferNews } from './offer-news';
import { recentNews } from './recent-news';

const WINDOW_SECONDS = 10;
/** Keeps the line open through proxies, and is the moment to see whether the session still stands. */
const HEARTBEAT_MS = 15_000;
/** Streams at once; who comes after asks again every ten seconds, as without a line. */
const MOST_STREAMS = 5_000;

export interface LiveParts {
  readonly database: DataSource;
  readonly logger: Logger;
  readonly callers: CallerOf;
  readonly catalogue: Pick<Catalogue, 'published'>;
}

/** `GET /live`: server-sent events that say what changed for whoever is signed in; the screen asks for it then. */
export function serveLive(
  fastify: FastifyInstance,
  { database, logger, callers, catalogue }: LiveParts,
): { close(): void } {
  const offer = new OfferNews(catalogue);
  const feed = new LiveFeed({
    recent: async () => [...(await recentNews(database, WINDOW_SECONDS)), await offer.now()],
    onFault: (err) => logger.warn({ err }, 'no news for a moment'),
  });
  const open = new Set<() => void>();
  const actorOf = async (request: FastifyRequest) => (await callers.request(request)) as Actor | undefined;

  fastify.get('/live', async (request, reply) => {
    const actor = await actorOf(request);
    if (!actor) return reply.code(401).send({ message: 'Nobody is signed in' });
    if (open.size >= MOST_STREAMS) return reply.code(503).send({ message: 'Too many lines are open' });
    const stream = openStream(reply);
    const deaf = feed.listen({ teacherId: actor.teacherId, tell: (type) => stream.send({ type }) });
    const heartbeat = setInterval(() => {
      void actorOf(request).then((still) => (still ? stream.beat() : end()), end);
    }, HEARTBEAT_MS);
    const end = (): void => {
      clearInterval(heartbeat);
      deaf();
      open.delete(end);
      stream.end();
    };
    open.add(end);
    request.raw.once('close', end);
  });

  return {
    close() {
      for (const end of [...open]) end();
      feed.close();
    },
  };
}

function openStream(reply: FastifyReply) {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  raw.write('retry: 2000\n\n');
  return {
    send: (message: object) => void raw.write(`data: ${JSON.stringify(message)}\n\n`),
    beat: () => void raw.write(': still here\n\n'),
    end: () => void raw.end(),
  };
}

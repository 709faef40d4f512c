import type { Catalogue } from '@academy/contracts/catalogue';
import type { SeatCounts } from '@academy/contracts/enrolment';
import type { Actor } from '@academy/contracts/identity';
import { OtherAccount, type CallerOf } from '@academy/platform/graphql';
import type { Logger } from '@academy/platform/observability';
import { t } from '@lingui/core/macro';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { LiveFeed } from './live-feed';
import { OpenLines, type Line, type LineRefusal } from './open-lines';
import { recentNews } from './recent-news';
import { StateNews } from './state-news';

const WINDOW_SECONDS = 10;

export interface LiveParts {
  readonly database: DataSource;
  readonly logger: Logger;
  readonly callers: CallerOf;
  readonly catalogue: Pick<Catalogue, 'published'>;
  readonly seats: Pick<SeatCounts, 'state'>;
}

/** Without a line the screen asks again every ten seconds. */
const refusals = (): Readonly<Record<LineRefusal, { readonly code: number; readonly message: string }>> => ({
  TooManyOfYours: { code: 429, message: t`Je hebt de academie in zo veel vensters open als één persoon kan.` },
  TooMany: { code: 503, message: t`Er zijn te veel mensen die nieuws willen horen. Probeer het later opnieuw.` },
});

/** `GET /live`: server-sent events that say what changed for whoever is signed in; the screen asks for it then. */
export function serveLive(
  fastify: FastifyInstance,
  { database, logger, callers, catalogue, seats }: LiveParts,
): { close(): void } {
  const onFault = (err: unknown): void => logger.warn({ err }, 'no news for a moment');
  const offer = new StateNews('catalogue.changed', () => catalogue.published());
  const seatCounts = new StateNews('enrolment.seats-changed', () => seats.state());
  const feed = new LiveFeed({
    recent: async () => [
      ...(await recentNews(database, WINDOW_SECONDS)),
      ...(await Promise.all([offer.now(), seatCounts.now()])),
    ],
    onFault,
  });
  const lines = new OpenLines({ standing: (sessions) => callers.standing(sessions), onFault });

  fastify.get('/live', async (request, reply) => {
    const actor = await actorOf(callers, request);
    if (actor instanceof OtherAccount) return reply.code(actor.statusCode).send({ message: actor.message });
    const session = callers.session(request);
    if (!actor || session === undefined) return reply.code(401).send({ message: t`Log in om dit te zien.` });
    const { accountId, teacherId } = actor;
    const refusal = lines.refusal(accountId);
    if (refusal) {
      const { code, message } = refusals()[refusal];
      return reply.code(code).send({ message });
    }
    const stream = openStream(reply);
    const deaf = feed.listen({ teacherId, tell: (type) => stream.send({ type }) });
    const line: Line = {
      ...{ accountId, session },
      beat: () => stream.beat(),
      end() {
        deaf();
        lines.remove(line);
        stream.end();
      },
    };
    lines.add(line);
    // Who left while it was looked up who they are has left for good: that news does not come twice.
    if (reply.raw.destroyed) line.end();
    else request.raw.once('close', () => line.end());
  });

  return {
    close() {
      lines.close();
      feed.close();
    },
  };
}

/** Outside GraphQL it is an answer of its own. */
const actorOf = (callers: CallerOf, request: FastifyRequest): Promise<Actor | OtherAccount | undefined> =>
  (callers.request(request) as Promise<Actor | undefined>).catch((error: unknown) => {
    if (error instanceof OtherAccount) return error;
    throw error;
  });

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

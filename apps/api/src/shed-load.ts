import { BUSY_SECONDS, busyWords, wasBusy, type RequestRates } from '@academy/platform/graphql';
import { waitingForConnection } from '@academy/platform/postgres';
import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';

/** Statements that may wait for a connection; more of them would wait longer than people do. */
const MOST_WAITING = 200;
/** What asks the database for each request; files of the web app do not. */
const asksDatabase = /^\/(graphql|c\/|status\/|scim\/|sitemap\.xml)/;
/** Pages for anyone, and what asks with a key; GraphQL counts those who ask it itself, since it knows who they are. */
const isPublic = /^\/(c\/|status\/|scim\/|aanbod|organisaties\/|sitemap\.xml)/;

/**
 * Under more than it can bear the academy answers some, and tells the others at once when to come again, instead of letting
 * everyone wait for a fault.
 */
export function shedLoad(fastify: FastifyInstance, database: DataSource, rates: RequestRates): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (!asksDatabase.test(request.url) || waitingForConnection(database) <= MOST_WAITING) return done();
    const errors = [{ message: busyWords(), extensions: { code: 'BUSY', requestId: request.id } }];
    void reply.code(503).header('retry-after', BUSY_SECONDS).send({ message: busyWords(), errors });
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    if (!isPublic.test(request.url)) return done();
    rates.count(request, undefined).then(
      () => done(),
      ({ message, seconds, statusCode = 500 }: { message: string; seconds?: number; statusCode?: number }) =>
        void reply.code(statusCode).header('retry-after', seconds).send({ statusCode, message }),
    );
  });
  fastify.addHook('onSend', (request, reply, payload, done) => {
    if (wasBusy(request)) void reply.code(503).header('retry-after', BUSY_SECONDS);
    done(null, payload);
  });
}

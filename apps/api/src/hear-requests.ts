import { inLanguage, languageAsked } from '@academy/platform/language';
import { withRequestId } from '@academy/platform/postgres';
import type { FastifyInstance } from 'fastify';

/** Each request is worked on under its own id, and in the language that it asks for. */
export function hearRequests(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    inLanguage(languageAsked(request.headers['accept-language']), () => withRequestId(request.id, done));
  });
}

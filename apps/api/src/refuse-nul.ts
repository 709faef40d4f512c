import type { FastifyInstance } from 'fastify';

const message = 'De academie kan tekst met het teken NUL niet bewaren. Haal het weg en probeer het opnieuw.';

/** PostgreSQL keeps no text with the character NUL in it: whoever sends one hears that, and of no fault of ours. */
export function refuseNul(fastify: FastifyInstance): void {
  fastify.addHook('preHandler', (request, reply, done) => {
    if (request.body === undefined || !JSON.stringify(request.body).includes('\\u0000')) return done();
    void reply.code(400).send({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT', requestId: request.id } }] });
  });
}

import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';

/** For whoever watches over the process: whether it is alive, and whether it can serve people. */
export function serveHealth(fastify: FastifyInstance, database: DataSource): void {
  fastify.get('/livez', () => ({ status: 'alive' }));
  fastify.get('/readyz', async (_, reply) => {
    const ready = await database.query('SELECT 1').then(
      () => true,
      () => false,
    );
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'the database does not answer' });
  });
}

import type { QueueHealth } from '@academy/platform/jobs';
import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';

/**
 * For whoever watches over the process: whether it is alive, and whether it can serve people. Without its queue it can:
 * what is asked waits in the database, so that is told and does not take the API away.
 */
export function serveHealth(fastify: FastifyInstance, database: DataSource, queue: QueueHealth): void {
  fastify.get('/livez', () => ({ status: 'alive' }));
  fastify.get('/readyz', async (_, reply) => {
    const [databaseAnswers, queueAnswers] = await Promise.all([answers(database), queue.answers()]);
    const status = !databaseAnswers
      ? 'the database does not answer'
      : queueAnswers
        ? 'ready'
        : 'ready, but the queue does not answer: what is asked waits in the database';
    return reply
      .code(databaseAnswers ? 200 : 503)
      .send({ status, database: databaseAnswers ? 'up' : 'down', queue: queueAnswers ? 'up' : 'down' });
  });
}

const answers = (database: DataSource): Promise<boolean> =>
  database.query('SELECT 1').then(
    () => true,
    () => false,
  );

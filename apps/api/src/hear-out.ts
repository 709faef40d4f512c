import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** How long, in milliseconds, a request may take to arrive; also what is heard of one that was refused long before. */
const LONGEST_MS = 60_000;

const statuses: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/**
 * How the server takes what no route ever sees. Who is refused while still sending is heard out: a connection that is
 * closed with bytes unread is reset, and the answer is lost with it (RFC 9112 §9.6).
 */
export const hearingOut = {
  requestTimeout: LONGEST_MS,
  clientErrorHandler(error: NodeJS.ErrnoException, socket: Socket): void {
    if (error.code === 'ECONNRESET' || !socket.writable) return;
    const status = statuses[error.code ?? ''] ?? 400;
    const body = JSON.stringify({ statusCode: status, message: STATUS_CODES[status] });
    socket.end(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Type: application/json\r\n` +
        `Content-Length: ${body.length}\r\n\r\n${body}`,
    );
    const last = setTimeout(() => socket.destroy(), LONGEST_MS).unref();
    socket.once('close', () => clearTimeout(last));
  },
};

/** A body that is refused before all of it is here is read to its end, and the connection stays. */
export function hearOut(fastify: FastifyInstance): void {
  fastify.addHook('onSend', (request, reply, _payload, done) => {
    if (!request.raw.complete) {
      reply.removeHeader('connection');
      request.raw.resume();
    }
    done();
  });
}

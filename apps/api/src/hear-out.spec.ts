import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import { hearingOut, hearOut } from './hear-out';

let server: FastifyInstance;
let port: number;
beforeAll(async () => {
  server = fastify({ ...hearingOut, bodyLimit: 1_000, forceCloseConnections: true });
  hearOut(server);
  server.post('/', () => 'read');
  await server.listen({ port: 0, host: '127.0.0.1' });
  port = (server.server.address() as AddressInfo).port;
});
afterAll(() => server.close());

const MEGABYTES = 4_000_000;

/** Sends bytes on one connection, and answers the statuses that come back until as many as asked are there. */
async function sent(bytes: readonly (Buffer | string)[], count = 1): Promise<number[]> {
  const socket = connect(port, '127.0.0.1');
  let statuses: number[] = [];
  let said = '';
  socket.on('data', (part: Buffer) => {
    said += part.toString('latin1');
    statuses = [...said.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
    if (statuses.length === count) socket.end();
  });
  for (const one of bytes) socket.write(one);
  await once(socket, 'close');
  return statuses;
}

const post = (head: string) => `POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${head}\r\n\r\n`;

describe('Who is refused while still sending', () => {
  it.each([
    ['an address without end', 431, ['GET /', Buffer.alloc(MEGABYTES, 'a'), ' HTTP/1.1\r\n\r\n']],
    ['a header without end', 431, ['GET / HTTP/1.1\r\nA: ', Buffer.alloc(MEGABYTES, 'a'), '\r\n\r\n']],
    ['what is no request', 400, [Buffer.alloc(MEGABYTES, 0)]],
    ['a body longer than may be', 413, [post(`Content-Length: ${MEGABYTES}`), Buffer.alloc(MEGABYTES, 'a')]],
    [
      'a body that does not say how long it is',
      413,
      [
        post('Transfer-Encoding: chunked'),
        `${MEGABYTES.toString(16)}\r\n`,
        Buffer.alloc(MEGABYTES, 'a'),
        '\r\n0\r\n\r\n',
      ],
    ],
  ])('hears why: %s', async (_, status, bytes) => {
    for (let time = 0; time < 20; time += 1) expect(await sent(bytes)).toEqual([status]);
  });

  it('keeps the connection after a body that was refused', async () => {
    const refused = [post(`Content-Length: ${MEGABYTES}`), Buffer.alloc(MEGABYTES, 'a')];
    expect(await sent([...refused, post('Content-Length: 2'), '""'], 2)).toEqual([413, 200]);
  });
});

import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { goneSignal } from './gone-signal';

/** A server that is asked once: the answer that it has to give, and how its asker can leave. */
async function asked() {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const leaving = new AbortController();
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const answer = fetch(address, { signal: leaving.signal }).then(
    (response) => response.text(),
    () => 'left',
  );
  const close = (): void => {
    server.close();
    // A client keeps its connection for the next time.
    server.closeAllConnections();
  };
  const [, response] = (await once(server, 'request')) as [unknown, ServerResponse];
  return { response, answer, leave: () => leaving.abort(), close };
}

describe('Whoever asked', () => {
  it('is gone when the connection closes before the answer', async () => {
    const { response, answer, leave, close } = await asked();
    const signal = goneSignal(response);
    expect(goneSignal(response)).toBe(signal);
    leave();
    if (!signal.aborted) await once(signal, 'abort');
    expect(await answer).toBe('left');
    close();
  });

  it('is not gone once the answer was given', async () => {
    const { response, answer, close } = await asked();
    const signal = goneSignal(response);
    const closed = once(response, 'close');
    response.end('here');
    expect(await answer).toBe('here');
    await closed;
    close();
    expect(signal.aborted).toBe(false);
  });
});

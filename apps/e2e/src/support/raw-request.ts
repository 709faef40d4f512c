import { connect } from 'node:net';

/** Sends the bytes of a request as they are, which no client of ours would, and answers the status; 0 for none. */
export function rawStatus(url: string, target: Buffer | string, method = 'GET'): Promise<number> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let said = '';
    const socket = connect(Number(port), hostname, () => {
      const head = `HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: close\r\n\r\n`;
      socket.write(Buffer.concat([Buffer.from(`${method} `), Buffer.from(target), Buffer.from(` ${head}`)]));
    });
    socket.on('data', (bytes: Buffer) => (said += bytes.toString('latin1')));
    socket.on('close', () => resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(said)?.[1] ?? 0)));
    socket.on('error', reject);
  });
}

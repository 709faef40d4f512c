// A slow line to a server of this machine: one rate for all connections together, and a delay each way. What stands before the
// browser slows its worker as well, which what a browser offers for a page does not.
import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** Smaller pieces than the line carries in a moment, so that connections share it. */
const PIECE = 1_460;

let hurried = false;

/** One direction of the line: bytes leave one after the other at its rate, and arrive after its delay. */
function lane(bitsASecond, delayMs) {
  let free = 0;
  let carried = 0;
  return {
    carried: () => carried,
    send(data, socket) {
      for (let at = 0; at < data.length; at += PIECE) {
        const piece = data.subarray(at, at + PIECE);
        const now = performance.now();
        free = Math.max(free, now) + (hurried ? 0 : (piece.length * 8_000) / bitsASecond);
        carried += piece.length;
        setTimeout(() => socket.destroyed || socket.write(piece), free - now + (hurried ? 0 : delayMs));
      }
    },
    end: (socket) => setTimeout(() => socket.end(), Math.max(0, free - performance.now()) + delayMs),
  };
}

/**
 * Listens at a free port and carries all to another one. A connection is there after one way to and fro.
 * @param to the port of the server
 * @param line `{ down, up }` in bits a second, `{ roundTripMs }`
 */
export async function slowLine(to, { down, up, roundTripMs }) {
  const [downward, upward] = [lane(down, roundTripMs / 2), lane(up, roundTripMs / 2)];
  const sockets = new Set();
  const server = createServer({ noDelay: true, pauseOnConnect: true }, async (near) => {
    sockets.add(near);
    await pause(hurried ? 0 : roundTripMs);
    const far = connect({ port: to, host: '127.0.0.1', noDelay: true });
    for (const [from, into, way] of [
      [near, far, upward],
      [far, near, downward],
    ]) {
      from.on('data', (data) => way.send(data, into));
      from.on('end', () => way.end(into));
      from.on('error', () => into.destroy());
    }
    near.on('close', () => sockets.delete(near));
    near.resume();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    /** Until it is slow again, the line is as quick as this machine. */
    hurry: (is) => (hurried = is),
    /** Bytes that came down since it began. */
    carried: () => downward.carried(),
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

import { jest } from '@jest/globals';
import { eventually } from '@academy/testkit';
import { OwnServer } from './own-server';

beforeEach(() => void jest.spyOn(process.stdout, 'write').mockReturnValue(true));
afterEach(() => jest.restoreAllMocks());

/** A server that ends when a test says so, and cannot be started at these of its starts. */
function aServer(failing: readonly number[] = []) {
  const ending = new AbortController();
  const asked: (number | undefined)[] = [];
  let [running, die] = [0, () => undefined as void];
  const server = new OwnServer({
    name: 'It',
    meanwhile: '',
    signal: ending.signal,
    async run(port) {
      asked.push(port);
      if (failing.includes(asked.length)) throw new Error('There is no room');
      running += 1;
      const ended = new Promise<void>((resolve) => {
        die = () => {
          if (running > 0) running -= 1;
          resolve();
        };
      });
      return { port: port ?? 4711, ended, stop: async () => die() };
    },
  });
  return {
    server,
    /** On which port each start was asked for. */
    asked,
    running: () => running,
    die: () => die(),
    end() {
      ending.abort();
      return server.close();
    },
  };
}

describe('A server of our own', () => {
  it('is there again where its clients look for it, each time that it dies', async () => {
    const one = aServer();
    await one.server.start();
    for (const starts of [2, 3]) {
      one.die();
      await eventually(() => expect([one.running(), one.asked.length]).toEqual([1, starts]));
    }
    expect(one.asked).toEqual([undefined, 4711, 4711]);
    await one.end();
    expect(one.running()).toBe(0);
  });

  it('is tried again when it cannot be started, and told of', async () => {
    const one = aServer([2, 3]);
    await one.server.start();
    one.die();
    await eventually(() => expect([one.running(), one.asked.length]).toEqual([1, 4]));
    expect(process.stdout.write).toHaveBeenCalledWith('There is no room\n');
    await one.end();
  });

  it('that cannot be started the first time says so to whoever starts the academy', async () => {
    const one = aServer([1]);
    await expect(one.server.start()).rejects.toThrow('There is no room');
    await one.end();
    expect(one.asked).toHaveLength(1);
  });

  it('stays away once the academy ends', async () => {
    const one = aServer();
    await one.server.start();
    one.die();
    await eventually(() => expect(process.stdout.write).toHaveBeenCalled());
    await one.end();
    expect([one.running(), one.asked.length]).toEqual([0, 1]);
  });
});

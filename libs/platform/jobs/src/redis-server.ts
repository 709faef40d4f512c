import { spawn, spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { OperatorFault } from '@academy/platform/config';
import { stopWhenWeDie } from '@academy/platform/processes';
import { Redis } from 'ioredis';

/** Redis cannot be used; the message says what to do. */
export class RedisFault extends OperatorFault {
  override readonly name = 'RedisFault';
}

/** The program of Redis on this machine, when there is one. */
export function findRedisServer(): string | undefined {
  const found = spawnSync('redis-server', ['--version'], { stdio: 'ignore' });
  return found.status === 0 ? 'redis-server' : undefined;
}

/** Throws RedisFault when nothing answers there within a few seconds. */
export async function checkRedis(url: string): Promise<void> {
  const redis = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: 1,
    retryStrategy: () => null,
    connectTimeout: 3_000,
  });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    throw new RedisFault(
      `Redis of REDIS_URL cannot be reached: ${(error as Error).message}\nStart it, correct REDIS_URL, or leave it out to use the built-in queue.`,
    );
  } finally {
    redis.disconnect();
  }
}

export interface RunningRedis {
  readonly url: string;
  readonly port: number;
  /** Settles when the server has ended, asked or not. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/**
 * A Redis of our own on this machine, with its append-only file in the folder: on the given port, where its clients
 * look for it, or on a free one.
 */
export async function startRedisServer(program: string, folder: string, at?: number): Promise<RunningRedis> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const port = at ?? (await freePort());
  const settings = [
    '--bind',
    '127.0.0.1',
    '--dir',
    folder,
    '--appendonly',
    'yes',
    '--maxmemory-policy',
    'noeviction',
    '--save',
    '',
    // So that it can be found in the files whether something is in them.
    '--rdbcompression',
    'no',
  ];
  const child = spawn(program, ['--port', String(port), ...settings], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.includes('Ready to accept connections')) resolve();
    });
    child.once('error', reject);
    void ended.then(() => reject(new RedisFault(`redis-server did not start:\n${said.slice(-1_000)}`)));
  });
  child.stdout.resume();
  child.stderr.resume();
  const release = stopWhenWeDie({ pid: child.pid ?? 0, signal: 'TERM' });
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    ended: ended.finally(release),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

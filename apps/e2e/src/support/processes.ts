import { fork, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@academy/kernel';
import { aDemoAcademy, type TestDatabase } from '@academy/testkit';
import { freePort, unhurried } from './academy';

export type QueueKind = 'postgres' | 'redis';

const redisUrl = process.env['TEST_REDIS_URL'] ?? '';

/** The queues of this machine; `npm test` names the one that is missing. */
export const queues: readonly QueueKind[] = redisUrl ? ['postgres', 'redis'] : ['postgres'];

export const queueEnv = (queue: QueueKind): Record<string, string> =>
  queue === 'redis' ? { QUEUE: 'redis', REDIS_URL: redisUrl } : { QUEUE: 'postgres', REDIS_URL: '' };

/** One process of the academy, which a test may kill. */
interface Running {
  readonly pid: number;
  kill(signal?: NodeJS.Signals): Promise<void>;
}

export interface Parts {
  readonly url: string;
  readonly database: TestDatabase;
  /** The API that answers at the address, until it is killed and started again. */
  readonly api: Running;
  startApi(): Promise<Running>;
  startWorker(): Promise<Running>;
  /** Kills all that runs at once; what was started before is not started again. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** An API and as many workers as a test wants, on a database of their own with the demo academy in it. */
export async function startParts(queue: QueueKind, settings: Readonly<Record<string, string>> = {}): Promise<Parts> {
  const database = await aDemoAcademy(systemClock.today(), []);
  const dataDir = await mkdtemp(join(tmpdir(), 'academie-parts-'));
  const port = String(await freePort());
  const env = {
    ...queueEnv(queue),
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    PORT: port,
    DEMO: 'true',
    LOG_LEVEL: 'warn',
    SWEEP_SECONDS: '1',
    LOCK_SECONDS: '2',
    ...unhurried,
    ...settings,
  };
  const running: Running[] = [];
  const start = async (name: string): Promise<Running> => {
    const process = await launch(name, env);
    running.push(process);
    return process;
  };
  const api = await start('api');
  return {
    api,
    startApi: () => start('api'),
    url: `http://127.0.0.1:${port}`,
    database,
    startWorker: () => start('worker'),
    kill: async () => void (await Promise.all(running.map((one) => one.kill()))),
    async stop() {
      await Promise.all(running.map((one) => one.kill('SIGTERM')));
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** An API and a worker with the demo academy: what people meet, without the launcher that `npm start` is. */
export async function startDemo(settings: Readonly<Record<string, string>> = {}): Promise<Parts> {
  const parts = await startParts('postgres', settings);
  await parts.startWorker();
  return parts;
}

async function launch(name: string, env: Record<string, string>): Promise<Running> {
  const child = fork(join(process.cwd(), 'dist/apps', name, 'main.js'), {
    env: { PATH: process.env['PATH'], ACADEMY_ROOT: process.cwd(), ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (text: Buffer) => (said = `${said}${text.toString()}`.slice(-4_000)));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const ready = new Promise<void>((resolve) => child.once('message', () => resolve()));
  await Promise.race([ready, ended]);
  if (isOver(child)) throw new Error(`The ${name} did not start: ${said}`);
  return {
    pid: child.pid ?? 0,
    async kill(signal = 'SIGKILL') {
      if (!isOver(child)) child.kill(signal);
      await ended;
    },
  };
}

const isOver = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

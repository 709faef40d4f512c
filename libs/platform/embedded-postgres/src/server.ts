import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { createInterface } from 'node:readline';
import { stopWhenWeDie } from '@academy/platform/processes';
import { PostgresFault } from './postgres-fault';
import { addressOf, environment } from './run-as';
import type { SystemUser } from './system-user';

export interface ServerPlan {
  readonly postgres: string;
  readonly cluster: string;
  readonly user: SystemUser | undefined;
  readonly signal: AbortSignal | undefined;
  readonly port: number | undefined;
  readonly durable: boolean;
}

export interface Server {
  readonly port: number;
  readonly pid: number;
  readonly ended: Promise<void>;
  /** Asks for a fast shutdown: open transactions are rolled back, committed ones are kept. */
  interrupt(): void;
}

const ATTEMPTS = 20;
const LINES_KEPT = 20;
const READY = 'ready to accept connections';
/** Both pass by themselves: another took the port between asking and binding; a killed server's memory is still held. */
const PASSING = /could not bind|Address already in use|pre-existing shared memory block/;

export async function runServer(plan: ServerPlan): Promise<Server> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await tryToRun(plan, plan.port ?? (await freePort()));
    if ('ended' in outcome) return outcome;
    if (plan.signal?.aborted) throw new PostgresFault('Interrupted', 'Stopped while starting the database.');
    if (attempt === ATTEMPTS || !PASSING.test(outcome.said)) {
      throw new PostgresFault('DidNotStart', `The database did not start:\n${outcome.said}`);
    }
    await pause(100);
  }
}

async function tryToRun(plan: ServerPlan, port: number): Promise<Server | { said: string }> {
  const { path, cwd } = await addressOf(plan.cluster, plan.user);
  const child = spawn(plan.postgres, ['-D', path, ...settings(port, plan.durable)], {
    cwd,
    ...plan.user,
    env: environment(),
    stdio: ['ignore', 'ignore', 'pipe'],
    // Ctrl-C in a terminal reaches the whole group; the database must outlive those who use it.
    detached: true,
  });
  const interrupt = () => void child.kill('SIGINT');
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  plan.signal?.addEventListener('abort', interrupt);
  const said = await listenUntilReady(child);
  plan.signal?.removeEventListener('abort', interrupt);
  if (plan.signal?.aborted) interrupt();
  if (said !== undefined || plan.signal?.aborted || child.pid === undefined) {
    await ended;
    return { said: said ?? '' };
  }
  const release = stopWhenWeDie({ pid: child.pid, signal: 'INT', user: plan.user });
  return { port, pid: child.pid, ended: ended.finally(release), interrupt };
}

/** Undefined when the server is ready; else its last words. */
function listenUntilReady(child: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve) => {
    const said: string[] = [];
    createInterface({ input: child.stderr! }).on('line', (line) => {
      said.push(line);
      if (said.length > LINES_KEPT) said.shift();
      if (line.includes(READY)) resolve(undefined);
    });
    child.once('error', (error) => {
      resolve(error.message);
      child.emit('close');
    });
    child.once('close', () => resolve(said.join('\n')));
  });
}

const settings = (port: number, durable: boolean): string[] =>
  [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    // One that is thrown away serves many tests and academies at the same time, each with pools of its own.
    `max_connections=${durable ? 200 : 1_000}`,
    'timezone=UTC',
    'log_timezone=UTC',
    ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off']),
  ].flatMap((setting) => ['-c', setting]);

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

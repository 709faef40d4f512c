import { chmod, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { prepareBinaries, thisPlatform, type Platform } from './binaries';
import { prepareCluster } from './cluster';
import { checkDiskSpace, type Statfs } from './disk-space';
import { lockFolder, type FolderLock } from './folder-lock';
import { PostgresFault } from './postgres-fault';
import { mayBePostgres } from './process-identity';
import { runServer, type Server } from './server';
import { userForPostgres } from './system-user';

export interface StartPostgres {
  /** Belongs to this database alone: cluster, password and log. */
  readonly folder: string;
  readonly signal?: AbortSignal;
  /** Where its clients look for it, such as that of a server that died; without it a free one. */
  readonly port?: number | undefined;
  /** Trades durability for speed: for tests only. */
  readonly durable?: boolean;
  readonly platform?: Platform;
  readonly statfs?: Statfs;
}

export interface RunningPostgres {
  /** Of the superuser, to the maintenance database. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Settles when the server has ended, asked or not. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

export async function startPostgres(options: StartPostgres): Promise<RunningPostgres> {
  const folder = resolve(options.folder);
  const user = await userForPostgres();
  const binaries = await prepareBinaries(options.platform ?? thisPlatform(), user);
  await makeFolder(folder);
  await checkDiskSpace(folder, options.statfs);
  const lock = await takeLock(folder);
  try {
    await waitForPredecessor(folder);
    const { cluster, password } = await prepareCluster({ folder, binaries, user, signal: options.signal });
    const server = await runServer({
      postgres: binaries.postgres,
      cluster,
      user,
      signal: options.signal,
      port: options.port,
      durable: options.durable ?? true,
    });
    return asRunning(server, password, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** A database of its own in the folder for temporary files, gone when it is stopped. */
export async function startThrowAwayPostgres(signal?: AbortSignal): Promise<RunningPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'academie-throw-away-'));
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 3 });
  try {
    const running = await startPostgres({ folder, durable: false, ...(signal ? { signal } : {}) });
    return { ...running, stop: () => running.stop().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    // Passable, not readable: the password in it is closed by itself, and Postgres may be another user.
    await chmod(folder, 0o711);
  } catch (error) {
    throw new PostgresFault(
      'FolderNotWritable',
      `The data folder ${folder} cannot be written: ${(error as Error).message}`,
    );
  }
}

async function takeLock(folder: string): Promise<FolderLock> {
  const taken = await lockFolder(folder).catch((error: unknown) => {
    throw new PostgresFault(
      'FolderNotWritable',
      `The data folder ${folder} cannot be written: ${(error as Error).message}`,
    );
  });
  if ('heldBy' in taken) throw inUse(folder, taken.heldBy);
  return taken;
}

/**
 * A server whose launcher was killed stops by itself within moments, so it gets those. A number left in
 * postmaster.pid that now belongs to another program is not a server.
 */
async function waitForPredecessor(folder: string): Promise<void> {
  const pidFile = join(folder, 'cluster', 'postmaster.pid');
  for (let patience = 100; ; patience -= 1) {
    const pid = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0]);
    if (!pid) return;
    if (!(await mayBePostgres(pid))) return rm(pidFile, { force: true });
    if (patience === 0) throw inUse(folder, pid);
    await pause(50);
  }
}

const inUse = (folder: string, pid: number) =>
  new PostgresFault('FolderInUse', `The data folder ${folder} is in use by process ${pid}.`);

function asRunning(server: Server, password: string, lock: FolderLock): RunningPostgres {
  const ended = server.ended.finally(() => lock.release());
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${server.port}/postgres`,
    port: server.port,
    pid: server.pid,
    ended,
    stop: async () => {
      server.interrupt();
      await ended;
    },
  };
}

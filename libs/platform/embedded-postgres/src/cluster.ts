import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, mkdtemp, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries';
import { addressOf, environment } from './run-as';
import { PostgresFault } from './postgres-fault';
import type { SystemUser } from './system-user';

const MAJOR_VERSION = '18';
const run = promisify(execFile);

export interface ClusterPlan {
  readonly folder: string;
  readonly binaries: Binaries;
  readonly user: SystemUser | undefined;
  readonly signal: AbortSignal | undefined;
}

/** The cluster's folder and the superuser's password; made on first use. */
export async function prepareCluster(plan: ClusterPlan): Promise<{ cluster: string; password: string }> {
  const cluster = join(plan.folder, 'cluster');
  const passwordFile = join(plan.folder, 'password');
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (version === undefined) {
    await removeUnfinished(plan.folder);
    const password = randomBytes(24).toString('base64url');
    await writeSecret(passwordFile, password);
    await makeCluster(plan, cluster, password);
    return { cluster, password };
  }
  if (version.trim() !== MAJOR_VERSION) {
    throw new PostgresFault(
      'FolderOfOtherVersion',
      `${cluster} was made by PostgreSQL ${version.trim()}; this build has PostgreSQL ${MAJOR_VERSION}.`,
    );
  }
  return { cluster, password: (await readFile(passwordFile, 'utf8')).trim() };
}

/** Made aside and renamed when whole, so that an interrupted first start leaves nothing half-made in its place. */
async function makeCluster(plan: ClusterPlan, cluster: string, password: string): Promise<void> {
  const draft = `${cluster}.unfinished`;
  await mkdir(draft, { recursive: true, mode: 0o700 });
  if (plan.user) await chown(draft, plan.user.uid, plan.user.gid);
  const secrets = await mkdtemp(join(tmpdir(), 'academie-'));
  try {
    const passwordFile = join(secrets, 'password');
    await writeSecret(passwordFile, password);
    if (plan.user) {
      await chown(secrets, plan.user.uid, plan.user.gid);
      await chown(passwordFile, plan.user.uid, plan.user.gid);
    }
    await runInitdb(plan, draft, passwordFile);
  } finally {
    await rm(secrets, { recursive: true, force: true });
  }
  await rename(draft, cluster);
}

async function runInitdb({ binaries, user, signal }: ClusterPlan, draft: string, passwordFile: string): Promise<void> {
  const { path, cwd } = await addressOf(draft, user);
  try {
    signal?.throwIfAborted();
    // Not given the signal: that would answer at once, while what it started still writes in the folder.
    const making = run(
      binaries.initdb,
      [
        ...['-D', path, '-U', 'postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
        ...['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
        // The first checkpoint writes everything to disk anyway; syncing each file here costs seconds.
        '--no-sync',
      ],
      { cwd, ...user, env: environment() },
    );
    const interrupt = (): void => void making.child.kill('SIGINT');
    signal?.addEventListener('abort', interrupt);
    await making.finally(() => signal?.removeEventListener('abort', interrupt));
    signal?.throwIfAborted();
  } catch (error) {
    if (signal?.aborted) throw new PostgresFault('Interrupted', 'Stopped while making the database.');
    const { stderr = '', message } = error as Error & { stderr?: string };
    throw new PostgresFault('DidNotStart', `The database could not be made: ${(stderr || message).trim()}`);
  }
}

async function removeUnfinished(folder: string): Promise<void> {
  await rm(join(folder, 'cluster.unfinished'), { recursive: true, force: true });
}

async function writeSecret(file: string, secret: string): Promise<void> {
  await rm(file, { force: true });
  await writeFile(file, `${secret}\n`, { mode: 0o600, flag: 'wx' });
  const handle = await open(file);
  await handle.sync();
  await handle.close();
}

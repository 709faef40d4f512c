import { randomBytes } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { identifyProcess, isAlive } from './process-identity';

export interface FolderLock {
  release(): Promise<void>;
}

const LOCK_FILE = 'in-use-by';

/**
 * Takes a folder for this process, or answers the process that has it. A lock left by a process that is gone is
 * taken over.
 *
 * The lock is a hard link to a finished file, so that nobody ever reads a half-written one.
 */
export async function lockFolder(folder: string): Promise<FolderLock | { heldBy: number }> {
  const lock = join(folder, LOCK_FILE);
  const mine = `${process.pid} ${await identifyProcess(process.pid)} ${randomBytes(4).toString('hex')}`;
  const draft = `${lock}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, mine);
  try {
    for (;;) {
      if (await isLinked(draft, lock)) return { release: () => releaseLock(lock, mine) };
      const holder = await readLock(lock);
      if (holder && (await isHolding(holder))) return { heldBy: Number(holder.split(' ')[0]) };
      if (holder) await removeStaleLock(lock, holder);
    }
  } finally {
    await rm(draft, { force: true });
  }
}

async function isLinked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function readLock(lock: string): Promise<string | undefined> {
  try {
    return await readFile(lock, 'utf8');
  } catch {
    return undefined;
  }
}

async function isHolding(holder: string): Promise<boolean> {
  const [pid = '', identity = ''] = holder.split(' ');
  return isAlive(Number(pid)) && (await identifyProcess(Number(pid))) === identity;
}

/** Two who find the same stale lock must not remove each other's new one: what was moved aside is looked at again. */
async function removeStaleLock(lock: string, stale: string): Promise<void> {
  const aside = `${lock}.${randomBytes(6).toString('hex')}`;
  try {
    await rename(lock, aside);
  } catch {
    return;
  }
  if ((await readLock(aside)) !== stale) await isLinked(aside, lock);
  await rm(aside, { force: true });
}

async function releaseLock(lock: string, mine: string): Promise<void> {
  if ((await readLock(lock)) === mine) await rm(lock, { force: true });
}

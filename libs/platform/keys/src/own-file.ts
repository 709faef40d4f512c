import { randomUUID } from 'node:crypto';
import { chmod, link, mkdir, open, readFile, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OperatorFault } from '@academy/platform/config';

/**
 * Makes a file that only its owner can read, in a folder that only they can look into. Of processes that make it together
 * one does, and the others leave what is there: only the first link succeeds.
 */
export async function makeOwnFile(path: string, text: string): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  const draft = join(folder, `.draft-${randomUUID()}`);
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await link(draft, path).catch(unlessItExists);
  await unlink(draft);
}

/** Throws an OperatorFault when others than the owner could have read it. */
export async function readOwnFile(path: string): Promise<string> {
  await refuseWhenOthersCanRead(path);
  return readFile(path, 'utf8');
}

function unlessItExists(fault: NodeJS.ErrnoException): void {
  if (fault.code !== 'EEXIST') throw fault;
}

async function refuseWhenOthersCanRead(path: string): Promise<void> {
  // Windows has no such bits; there the folder's own rights decide.
  if (process.platform === 'win32') return;
  const { mode } = await stat(path);
  if ((mode & 0o077) === 0) return;
  throw new OperatorFault(
    `Others than its owner can read ${path} (mode ${(mode & 0o777).toString(8)}). ` +
      `If nobody did, run: chmod 600 ${path}`,
  );
}

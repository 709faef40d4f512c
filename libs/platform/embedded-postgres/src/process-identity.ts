import { readFile, readlink } from 'node:fs/promises';
import { basename } from 'node:path';

export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Tells a process from a later one with the same number, where the system says when it began; else a dash. */
export async function identifyProcess(pid: number): Promise<string> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The second field is the command in brackets, and may itself hold spaces and brackets.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '-';
  } catch {
    return '-';
  }
}

/** Whether a living process may be a Postgres server; in doubt, yes. */
export async function mayBePostgres(pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false;
  try {
    return basename(await readlink(`/proc/${pid}/exe`)).startsWith('postgres');
  } catch {
    return process.platform !== 'linux' || (await commandOf(pid)).startsWith('postgres');
  }
}

async function commandOf(pid: number): Promise<string> {
  try {
    return await readFile(`/proc/${pid}/comm`, 'utf8');
  } catch {
    return '';
  }
}

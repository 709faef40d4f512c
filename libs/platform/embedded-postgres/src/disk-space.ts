import { statfs } from 'node:fs/promises';
import { PostgresFault } from './postgres-fault';

const NEEDED_MB = 300;

export type Statfs = (folder: string) => Promise<{ bavail: number; bsize: number }>;

export async function checkDiskSpace(folder: string, ask: Statfs = statfs): Promise<void> {
  const { bavail, bsize } = await ask(folder);
  const freeMb = Math.floor((bavail * bsize) / 1024 ** 2);
  if (freeMb >= NEEDED_MB) return;
  throw new PostgresFault(
    'NoDiskSpace',
    `Only ${freeMb} MB is free at ${folder}; the database needs at least ${NEEDED_MB} MB.\n` +
      'Free some space, or choose another place with DATA_DIR.',
  );
}

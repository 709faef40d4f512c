import { readdir, readFile, readlink } from 'node:fs/promises';

export type Part = 'launcher' | 'api' | 'worker' | 'redis' | 'postgres' | 'other';

export interface FoundProcess {
  readonly pid: number;
  readonly part: Part;
}

const marks: readonly (readonly [Part, string])[] = [
  ['launcher', 'dist/apps/academy/main.js'],
  ['api', 'dist/apps/api/main.js'],
  ['worker', 'dist/apps/worker/main.js'],
  ['redis', 'redis-server'],
  // The server itself, not one of the processes that it starts for each connection.
  ['postgres', 'postgres\0-D'],
];

/** Every process of this machine that has to do with a data folder: by its settings, its words, or where it is. */
export async function processesOf(dataDir: string): Promise<FoundProcess[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
  const found = await Promise.all(pids.map((pid) => look(Number(pid), dataDir)));
  return found.filter((one): one is FoundProcess => one !== undefined);
}

async function look(pid: number, dataDir: string): Promise<FoundProcess | undefined> {
  const read = (name: string) => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '');
  const [words, settings, place, status] = await Promise.all([
    read('cmdline'),
    read('environ'),
    readlink(`/proc/${pid}/cwd`).catch(() => ''),
    read('stat'),
  ]);
  const isZombie = /\) Z /.test(status);
  if (isZombie || ![words, settings, place].some((text) => text.includes(dataDir))) return undefined;
  return { pid, part: marks.find(([, mark]) => words.includes(mark))?.[0] ?? 'other' };
}

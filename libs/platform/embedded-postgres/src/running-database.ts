import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The line of `postmaster.pid` that has the port, counted from nought. */
const PORT_LINE = 3;

/** The address of a database of the server that runs in a folder; undefined when none does. */
export async function runningDatabase(folder: string, name: string): Promise<string | undefined> {
  try {
    const port = (await readFile(join(folder, 'cluster', 'postmaster.pid'), 'utf8')).split('\n')[PORT_LINE];
    const password = (await readFile(join(folder, 'password'), 'utf8')).trim();
    return port ? `postgres://postgres:${password}@127.0.0.1:${port.trim()}/${name}` : undefined;
  } catch {
    return undefined;
  }
}

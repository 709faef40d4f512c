import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '@academy/testkit';
import { Client } from 'pg';
import { ensureDatabase } from './ensure-database';
import { lockFolder } from './folder-lock';
import { startPostgres, type StartPostgres } from './start-postgres';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'embedded-postgres-'))));
afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

const start = (options: Partial<StartPostgres> = {}) => startPostgres({ folder, durable: false, ...options });

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as unknown[];
  } finally {
    await client.end();
  }
}

const fault = (promise: Promise<unknown>): Promise<Error> =>
  promise.then(
    () => {
      throw new Error('It started after all');
    },
    (error: Error) => error,
  );

describe('The built-in PostgreSQL', () => {
  it('finds its data again, and lets nobody in without its password, which only its owner can read', async () => {
    const first = await start();
    const url = await ensureDatabase(first.url, 'academy');
    await ask(url, 'CREATE TABLE kept AS SELECT 1 AS one');
    await first.stop();

    const second = await start();
    try {
      expect(await ask(await ensureDatabase(second.url, 'academy'), 'SELECT * FROM kept')).toEqual([{ one: 1 }]);
      const wrong = new URL(second.url);
      wrong.password = 'guess';
      expect((await fault(ask(wrong.toString(), 'SELECT 1'))).message).toContain('password authentication failed');
      expect((await stat(join(folder, 'password'))).mode & 0o077).toBe(0);
    } finally {
      await second.stop();
    }
  });

  it('says who has the folder when another start is using it', async () => {
    const lock = await lockFolder(folder);
    expect((await fault(start())).message).toBe(`The data folder ${folder} is in use by process ${process.pid}.`);
    if ('release' in lock) await lock.release();
  });

  it('says what to do where there is no PostgreSQL for the platform', async () => {
    for (const platform of [
      { os: 'linux', arch: 'mips', musl: false },
      { os: 'linux', arch: 'x64', musl: true },
    ] as const) {
      const { message } = await fault(start({ platform }));
      expect(message).toContain('no built-in PostgreSQL for this platform');
      expect(message).toContain('Set DATABASE_URL');
    }
  });

  it('does not begin on a full disk, and says how much it needs', async () => {
    const full = async () => ({ bavail: 10, bsize: 1024 ** 2 });
    expect((await fault(start({ statfs: full }))).message).toContain('Only 10 MB is free');
    expect(await readdir(folder)).toEqual([]);
  });

  it('leaves nothing running when it is interrupted while starting', async () => {
    const controller = new AbortController();
    const starting = fault(start({ signal: controller.signal }));
    await eventually(async () => expect(await readdir(folder)).not.toEqual([]));
    controller.abort();
    expect((await starting).message).toMatch(/Stopped|abort/i);
    const again = await start();
    await again.stop();
  });
});

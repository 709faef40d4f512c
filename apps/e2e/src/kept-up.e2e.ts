import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateDatabase } from '@academy/composition';
import { startThrowAwayPostgres } from '@academy/platform/embedded-postgres';
import { eventually } from '@academy/testkit';
import { startAcademy } from './support/academy';
import { Client } from './support/client';
import { queues } from './support/processes';
import { processesOf, type Part } from './support/processes-of';
import { askForPlace, editionOf, stateOf } from './support/story';

let dataDir: string;
beforeEach(async () => (dataDir = await mkdtemp(join(tmpdir(), 'academie-kept-'))));
afterEach(() => rm(dataDir, { recursive: true, force: true, maxRetries: 3 }));

const pidOf = (part: Part): Promise<number> =>
  eventually(async () => {
    const [found] = (await processesOf(dataDir)).filter((one) => one.part === part);
    if (!found) throw new Error(`There is no ${part}`);
    return found.pid;
  });

const readiness = async (url: string) =>
  (await fetch(`${url}/readyz`)).json() as Promise<{ database: string; queue: string }>;

const withRedis = queues.includes('redis');

describe('A running academy', () => {
  it('is there after twelve kills of its worker, its API, its database and its queue', async () => {
    const academy = await startAcademy({ DATA_DIR: dataDir, QUEUE: withRedis ? 'redis' : 'postgres' });
    const teacher = await new Client(academy.url).signIn('marit@demo.invalid');
    const asked = await askForPlace(teacher, await editionOf(teacher, 'mod-ped-01'), 'before');
    const victims: Part[] = withRedis ? ['worker', 'api', 'postgres', 'redis'] : ['worker', 'api', 'postgres'];
    for (let kill = 0; kill < 12; kill += 1) {
      process.kill(await pidOf(victims[kill % victims.length] as Part), 'SIGKILL');
    }
    await eventually(async () => expect(await readiness(academy.url)).toMatchObject({ database: 'up', queue: 'up' }));
    await eventually(async () => expect(await stateOf(teacher, asked.enrolment.id)).toBe('ENROLLED'));
    // A connection may have died with the database: whoever gets no answer asks again.
    const later = await eventually(async () => askForPlace(teacher, await editionOf(teacher, 'mod-ped-18'), 'after'));
    await eventually(async () => expect(await stateOf(teacher, later.enrolment.id)).toBe('ENROLLED'));
    expect(await academy.stop()).toBe(0);
    expect(await processesOf(dataDir)).toEqual([]);
  });

  it('leaves no process behind when its launcher is killed', async () => {
    const academy = await startAcademy({ DATA_DIR: dataDir, QUEUE: withRedis ? 'redis' : 'postgres' });
    process.kill(await pidOf('launcher'), 'SIGKILL');
    await eventually(async () => expect(await processesOf(dataDir)).toEqual([]));
    await academy.stop();
  });
});

describe('A worker', () => {
  it('ends by itself when its database is gone', async () => {
    const postgres = await startThrowAwayPostgres();
    await migrateDatabase(postgres.url);
    const worker = fork('dist/apps/worker/main.js', {
      env: { PATH: process.env['PATH'], ACADEMY_ROOT: process.cwd(), DATABASE_URL: postgres.url, DATA_DIR: dataDir },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const ended = new Promise<number | null>((resolve) => worker.once('exit', resolve));
    await new Promise((resolve) => worker.once('message', resolve));
    await postgres.stop();
    expect(await ended).toBe(1);
  });
});

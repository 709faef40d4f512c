import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findRedisServer, startRedisServer, type RunningRedis } from '@academy/platform/jobs';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import { Redis } from 'ioredis';
import { findEverywhere } from './find-everywhere';

const CANARY = 'kanarie.vogel@academie.invalid';
let database: TestDatabase;
let redis: RunningRedis | undefined;
let dataDir: string;

beforeAll(async () => {
  database = await aDatabase([]);
  dataDir = await mkdtemp(join(tmpdir(), 'privacy-everywhere-'));
  const program = findRedisServer();
  redis = program === undefined ? undefined : await startRedisServer(program, join(dataDir, 'redis'));
});
afterAll(async () => {
  await redis?.stop();
  await database.drop();
  await rm(dataDir, { recursive: true });
});

const places = async () => {
  const found = await findEverywhere({ database: await database.as('owner'), dataDir, redisUrl: redis?.url }, CANARY);
  return found.map(({ place }) => place);
};

describe('A text that is looked for in the whole academy', () => {
  it('is nowhere before anyone wrote it', async () => {
    expect(await places()).toEqual([]);
  });

  it('is found in rows, in a mail, in a log and in the queue', async () => {
    const owner = await database.as('owner');
    await owner.query(
      `INSERT INTO identity.account (id, email, name, password_hash) VALUES (gen_random_uuid(), $1, 'Kanarie', 'x')`,
      [CANARY],
    );
    await owner.query(
      `INSERT INTO platform.outbox (id, type, payload) VALUES (gen_random_uuid(), 'planted.v1', jsonb_build_object('to', $1::text))`,
      [CANARY],
    );
    for (const [folder, name] of [
      ['mail', '1.eml'],
      ['logs', 'api.log'],
    ] as const) {
      await mkdir(join(dataDir, folder));
      await writeFile(join(dataDir, folder, name), `To: ${CANARY}`);
    }
    expect(await places()).toEqual(
      expect.arrayContaining([
        'identity.account.email',
        'platform.outbox.payload',
        join('mail', '1.eml'),
        join('logs', 'api.log'),
      ]),
    );
  });

  it('is found in what the queue holds in Redis, by its key and in the file that it keeps', async () => {
    if (!redis) return;
    const client = new Redis(redis.url);
    await client.hset('{academy}:planted:1', 'data', JSON.stringify({ to: CANARY }));
    await client.set('elsewhere', CANARY);
    client.disconnect();
    const found = await places();
    expect(found.filter((place) => place.startsWith('redis '))).toEqual(['redis {academy}:planted:1']);
    expect(found.filter((place) => place.startsWith('redis/appendonlydir/')).length).toBeGreaterThan(0);
  });
});

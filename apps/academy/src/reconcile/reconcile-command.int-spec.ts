import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { systemClock } from '@academy/kernel';
import { aDemoAcademy, type TestDatabase } from '@academy/testkit';

const run = promisify(execFile);

let database: TestDatabase;
let dataDir: string;
beforeAll(async () => {
  database = await aDemoAcademy(systemClock.today(), []);
  dataDir = await mkdtemp(join(tmpdir(), 'academy-reconcile-'));
});
afterAll(async () => {
  await database.drop();
  await rm(dataDir, { recursive: true });
});

/** The command as it was built. */
async function reconciled(...args: string[]) {
  const env = { PATH: process.env['PATH'], DATABASE_URL: database.url, DATA_DIR: dataDir };
  const command = ['dist/apps/academy/main.js', 'reconcile', ...args];
  const ended = await run(process.execPath, command, { env }).catch((failed: { code: number }) => failed);
  return { code: 0, ...ended } as { code: number; stdout: string; stderr: string };
}

describe('academy reconcile', () => {
  it('says that all is right, names what is not, and mends it', async () => {
    expect(await reconciled()).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Alles klopt: /) });
    const owner = await database.as('owner');
    const [[{ id }]]: [[{ id: string }]] = await owner.query(
      `UPDATE enrolment.edition_seats SET waiting = 3 WHERE edition_id = (SELECT min(edition_id) FROM enrolment.edition_seats)
       RETURNING edition_id AS id`,
    );
    const told = await reconciled();
    expect(told).toMatchObject({ code: 3, stdout: expect.stringContaining(`Uitvoering ${id}: het aantal wachtenden`) });
    expect(told.stdout).toContain('1 verschil. Met --mend');
    const counted = await reconciled('--json');
    expect(counted.code).toBe(3);
    expect(counted.stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(counted.stdout)).toMatchObject({
      ...{ differences: 1, queuesMiscounted: 1, stranded: 0, ids: { queuesMiscounted: [id] } },
    });
    expect(await reconciled('--mend', '--json')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\{"differences":0,/),
    });
  });

  it.each([['--what'], ['--older-than=soon'], ['--older-than=-1'], ['now']])(
    'with %s says what it takes',
    async (arg) => {
      expect(await reconciled(arg)).toMatchObject({
        code: 78,
        stderr: expect.stringContaining('Usage: academy reconcile'),
      });
    },
  );
});

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { identityContext } from '@academy/identity/server';
import { aDatabase, type TestDatabase } from '@academy/testkit';

const run = promisify(execFile);
const lost = '0199f0a0-0000-7000-8000-000000000001';

let database: TestDatabase;
beforeAll(async () => {
  database = await aDatabase(identityContext.tables);
  const owner = await database.as('owner');
  await owner.query(
    `INSERT INTO identity.account (id, email, name, password_hash) VALUES ($1, 'ada@voorbeeld.nl', 'Ada', 'x')`,
    [lost],
  );
  await owner.query(
    `INSERT INTO identity.code_app (account_id, sealed_secret, is_on, last_step) VALUES ($1, 'sealed', true, 0)`,
    [lost],
  );
  await owner.query(`INSERT INTO identity.recovery_code (account_id, code_hash) VALUES ($1, 'hash')`, [lost]);
});
afterAll(() => database.drop());

/** The command as it was built. */
async function secondStep(...args: string[]) {
  const env = { PATH: process.env['PATH'], DATABASE_URL: database.url };
  const command = ['dist/apps/academy/main.js', 'second-step', ...args];
  const ended = await run(process.execPath, command, { env }).catch((failed: { code: number }) => failed);
  return { code: 0, ...ended } as { code: number; stdout: string; stderr: string };
}

describe('academy second-step', () => {
  it('lets in again who lost the device and the codes, has it told by mail and written down, and does so once', async () => {
    expect(await secondStep('end', ' Ada@voorbeeld.nl')).toMatchObject({
      ...{ code: 0, stdout: expect.stringContaining('the app with codes, 0 passkeys') },
    });
    const owner = await database.as('owner');
    expect(await owner.query(`SELECT 1 FROM identity.code_app UNION ALL SELECT 1 FROM identity.recovery_code`)).toEqual(
      [],
    );
    expect(
      await owner.query(`SELECT type FROM platform.outbox WHERE payload::text LIKE $1 ORDER BY type`, [`%${lost}%`]),
    ).toEqual([{ type: 'audit.noted.v1' }, { type: 'identity.letter-due.v1' }]);
    expect(await secondStep('end', 'ada@voorbeeld.nl')).toMatchObject({
      ...{ code: 3, stderr: expect.stringContaining('has no second step') },
    });
  });

  it('says so of an address without an account', async () => {
    expect(await secondStep('end', 'niemand@voorbeeld.nl')).toMatchObject({
      ...{ code: 3, stderr: expect.stringContaining('There is no account with the address "niemand@voorbeeld.nl"') },
    });
  });

  it.each([[[]], [['end']], [['begin', 'ada@voorbeeld.nl']], [['end', 'ada@voorbeeld.nl', 'ben@voorbeeld.nl']]])(
    'with %j says what is missing',
    async (args) => {
      expect(await secondStep(...args)).toMatchObject({ code: 78, stderr: expect.stringContaining('Usage:') });
    },
  );
});

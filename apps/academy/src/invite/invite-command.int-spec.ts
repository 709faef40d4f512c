import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { identityContext } from '@academy/identity/server';
import { aDatabase, type TestDatabase } from '@academy/testkit';

const run = promisify(execFile);

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  [database, folder] = await Promise.all([
    aDatabase(identityContext.tables),
    mkdtemp(join(tmpdir(), 'academy-invite-')),
  ]);
  const owner = await database.as('owner');
  await owner.query(
    `INSERT INTO identity.organisation (id, name, kind) VALUES ('molen', 'De Molen (fictief)', 'school')`,
  );
});
afterAll(async () => {
  await Promise.all([database.drop(), rm(folder, { recursive: true })]);
});

/** The command as it was built. */
async function invite(...args: string[]) {
  const env = { PATH: process.env['PATH'], DATABASE_URL: database.url };
  const command = ['dist/apps/academy/main.js', 'invite', ...args];
  const ended = await run(process.execPath, command, { env }).catch((failed: { code: number }) => failed);
  return { code: 0, ...ended } as { code: number; stdout: string; stderr: string };
}

async function inviteFrom(lines: readonly string[], ...args: string[]) {
  const file = join(folder, 'people.csv');
  await writeFile(file, lines.join('\r\n'));
  return invite('--organisation', 'molen', ...args, file);
}

const invited = async () => {
  const owner = await database.as('owner');
  const rows: object[] = await owner.query(
    `SELECT i.email, i.role, i.factor, i.until_day::text AS until, i.language, i.invited_by AS by, count(o.id)::int AS mails
       FROM identity.invitation i LEFT JOIN platform.outbox o ON o.payload->>'id' = i.id::text
      GROUP BY i.id ORDER BY i.email, i.role`,
  );
  return rows;
};

describe('academy invite', () => {
  it('names every line that is wrong, ends with 3, and invites nobody', async () => {
    const { code, stderr } = await inviteFrom([
      'e-mailadres;rol;factor;tot',
      'ada@voorbeeld.nl;auteur;0,8;31-7-2099',
      'ben;baas;veel;morgen',
    ]);
    expect(code).toBe(3);
    expect(stderr).toMatch(/^line 3 \(ben, baas, veel, morgen\): the e-mail address.*no such role.*factor.*last day/);
    expect(stderr).toContain('Nobody was invited.');
    const rules = await inviteFrom([
      'email,role,until',
      'ada@voorbeeld.nl,curator,',
      'ada@voorbeeld.nl,staff,2020-01-01',
    ]);
    expect(rules.code).toBe(3);
    expect(rules.stderr).toMatch(/line 2 \(ada@voorbeeld\.nl, curator\): this organisation does not give this role\./);
    expect(rules.stderr).toMatch(/line 3 .*the last day is before today\./);
    expect(await inviteFrom(['name,role', 'Ada,author'])).toMatchObject({
      ...{ code: 3, stderr: expect.stringContaining('names no column "email"') },
    });
    expect(await inviteFrom(['x'.repeat(300_000)])).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('too big'),
    });
    expect(await invited()).toEqual([]);
  });

  it('invites everyone of a list in nobody’s name, says how many, and has a mail sent for each', async () => {
    const people = [
      'email,role,factor,until',
      'ada@voorbeeld.nl,author,0.8,2099-07-31',
      'ada@voorbeeld.nl,staff',
      'ben@voorbeeld.nl,owner',
    ];
    expect(await inviteFrom(people, '--language', 'en')).toMatchObject({
      ...{ code: 0, stdout: expect.stringMatching(/^3 invited\./), stderr: '' },
    });
    const facts = { language: 'en', by: null, mails: 1, factor: null, until: null };
    expect(await invited()).toEqual([
      { ...facts, email: 'ada@voorbeeld.nl', role: 'author', factor: 0.8, until: '2099-07-31' },
      { ...facts, email: 'ada@voorbeeld.nl', role: 'staff' },
      { ...facts, email: 'ben@voorbeeld.nl', role: 'owner' },
    ]);
    expect(await inviteFrom(people)).toMatchObject({ code: 0 });
    expect(await invited()).toMatchObject([{ mails: 1 }, { mails: 1 }, { mails: 1 }]);
  });

  it.each([
    [[], 'Say which organisation invites'],
    [['--organisation', 'molen'], 'Name one file'],
    [['--organisation', 'molen', 'a.csv', 'b.csv'], 'Name one file'],
    [['--organisation', 'molen', '--language', 'de', 'a.csv'], 'no language "de"'],
    [['--organisation', 'molen', '--all', 'a.csv'], 'Unknown option'],
    [['--organisation', 'molen', 'nowhere.csv'], 'nowhere.csv cannot be read'],
  ])('with %j says what is missing', async (args, words) => {
    expect(await invite(...args)).toMatchObject({ code: 78, stderr: expect.stringContaining(words) });
  });

  it('says so of an organisation that is not there', async () => {
    await writeFile(join(folder, 'one.csv'), 'email,role\nada@voorbeeld.nl,author');
    expect(await invite('--organisation', 'nowhere', join(folder, 'one.csv'))).toMatchObject({
      ...{ code: 78, stderr: expect.stringContaining('There is no organisation "nowhere"') },
    });
  });
});

import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aDatabase } from '@academy/testkit';
import { Client } from './support/client';
import { freePort, startAcademy, startThatFails, type AcademyEnv } from './support/academy';

let dataDir: string;
beforeEach(async () => (dataDir = await mkdtemp(join(tmpdir(), 'academie-start-'))));
afterEach(() => rm(dataDir, { recursive: true, force: true, maxRetries: 3 }));

const noTrace = ({ said }: { said: string }) => expect(said).not.toMatch(/\n\s+at |node:internal/);

describe('npm start', () => {
  it('says one address and how to sign in as everyone, finds its data again, and --fresh keeps nothing', async () => {
    const first = await startAcademy({ DATA_DIR: dataDir });
    expect(first.said()).toContain(`ready:  ${first.url}`);
    for (const kind of ['teacher', 'companyAuthor', 'schoolAuthor', 'curator', 'assessor', 'schoolManager']) {
      expect(first.said()).toMatch(new RegExp(`${kind} +\\S+@demo\\.invalid`));
    }
    const teacher = await new Client(first.url).signIn('sanne@demo.invalid');
    await teacher.ask(`mutation { saveTalents(competenceIds: ["lab.ana"]) { __typename } }`);
    expect(await first.stop()).toBe(0);

    const second = await startAcademy({ DATA_DIR: dataDir });
    expect(second.said()).not.toContain('Importing');
    const again = await new Client(second.url).signIn('sanne@demo.invalid');
    expect(await again.ask(`{ myProfile { talents { competence { id } } } }`)).toEqual({
      myProfile: { talents: [{ competence: { id: 'lab.ana' } }] },
    });
    await second.stop();
  });

  it('keeps its keys where only their owner can read them', async () => {
    const academy = await startAcademy({ DATA_DIR: dataDir });
    const keys = join(dataDir, 'keys');
    const files = await readdir(keys);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect((await stat(join(keys, file))).mode & 0o077).toBe(0);
    await academy.stop();
  });

  it('lists every setting that does not fit at once', async () => {
    const failed = await startThatFails({ DATA_DIR: dataDir, PORT: 'many', REDIS_URL: 'http://x', QUEUE: 'kafka' });
    expect(failed.code).toBe(78);
    for (const name of ['PORT', 'REDIS_URL', 'QUEUE']) expect(failed.said).toContain(name);
    noTrace(failed);
  });

  it('says that the port is taken, before anything slow', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as { port: number };
    const failed = await startThatFails({ DATA_DIR: dataDir, PORT: String(port) });
    expect(failed).toEqual({ code: 78, said: expect.stringContaining(`Port ${port} is taken`) as string });
    noTrace(failed);
    taken.close();
  });

  it('says that another start has the data folder', async () => {
    const academy = await startAcademy({ DATA_DIR: dataDir });
    const failed = await startThatFails({ DATA_DIR: dataDir, PORT: String(await freePort()) });
    expect(failed.said).toContain(`The data folder ${dataDir} is in use by another start`);
    noTrace(failed);
    await academy.stop();
  });

  it('says that the database, or Redis, does not answer', async () => {
    const port = String(await freePort());
    const nobody = `127.0.0.1:${await freePort()}`;
    const database = await startThatFails({ DATA_DIR: dataDir, PORT: port, DATABASE_URL: `postgres://x@${nobody}/x` });
    expect(database).toEqual({ code: 78, said: expect.stringContaining('DATABASE_URL cannot be reached') as string });
    const redis = await startThatFails({ DATA_DIR: dataDir, PORT: port, REDIS_URL: `redis://${nobody}` });
    expect(redis).toEqual({ code: 78, said: expect.stringContaining('Redis') as string });
    for (const failed of [database, redis]) noTrace(failed);
  });

  it('refuses a database that a newer academy migrated', async () => {
    const database = await aDatabase([]);
    const owner = await database.as('owner');
    await owner.query(`INSERT INTO public.migration (timestamp, name) VALUES (9, 'Tomorrow9')`);
    const port = String(await freePort());
    const failed = await startThatFails({ DATA_DIR: dataDir, PORT: port, DATABASE_URL: database.url, DEMO: 'true' });
    expect(failed).toEqual({ code: 78, said: expect.stringContaining('newer than this version') as string });
    noTrace(failed);
    await database.drop();
  });

  it('keeps demo and schema from the world: no click, no password and no session lets one of its people in', async () => {
    const home = await startAcademy({ DATA_DIR: dataDir });
    const teacher = await new Client(home.url).signIn('sanne@demo.invalid');
    const [account] = (await teacher.ask<{ demoAccounts: { id: string }[] }>(`{ demoAccounts { id } }`)).demoAccounts;
    const proxied = await fetch(home.url, { headers: { 'x-forwarded-host': 'academie.example' } });
    expect(proxied.status).toBe(403);
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Query") { fields { name } } }'])
      await expect(teacher.ask(query)).rejects.toThrow('GRAPHQL_VALIDATION_FAILED');
    await home.stop();

    const settings: AcademyEnv[] = [{ DEMO: 'false' }, { PUBLIC_URL: 'https://academie.example' }];
    for (const outside of settings) {
      const academy = await startAcademy({ DATA_DIR: dataDir, ...outside });
      expect(academy.said()).not.toContain('@demo.invalid');
      const anyone = new Client(academy.url);
      expect(await anyone.ask(`{ demoAccounts { id } }`)).toEqual({ demoAccounts: [] });
      const click = `mutation($account: ID!) { signInAsDemo(account: $account) { __typename } }`;
      expect(await anyone.ask(click, { account: account?.id })).toEqual({ signInAsDemo: { __typename: 'NotAllowed' } });
      await expect(anyone.signIn('curator@demo.invalid')).rejects.toThrow('WrongCredentials');
      expect(await teacher.at(academy.url).ask(`{ me { id } }`)).toEqual({ me: null });
      await academy.stop();
    }
    const asked = await startThatFails({ DATA_DIR: dataDir, DEMO: 'true', PUBLIC_URL: 'https://academie.example' });
    expect(asked).toEqual({ code: 78, said: expect.stringContaining('PUBLIC_URL') as string });
  });
});

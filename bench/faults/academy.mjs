// An academy on data of its own, whose parts are started and started again here: as whoever runs it for good would, and not as
// `npm start` does, which waits longer each time that a part dies.
import { fork, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../free-port.mjs';

const AGAIN_AFTER_MS = 100;
const BEGINS_IN_DAYS = 60;

/** Makes the data and starts everything; `tools` is what bench/faults/index.ts offers. What was started is ended by `stop`, however far it came. */
export async function openAcademy({ root, folder, queue, workers, plan, settings, tools, say }) {
  const closing = [];
  const stop = async () => {
    for (const close of closing.splice(0).reverse()) await close();
  };
  try {
    return { ...(await opened({ root, folder, queue, workers, plan, settings, tools, say, closing })), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function opened({ root, folder, queue, workers, plan, settings, tools, say, closing }) {
  await mkdir(join(folder, 'logs'), { recursive: true });
  const postgres = await ownPostgres(join(folder, 'postgres'), tools);
  closing.push(() => postgres.stop());
  const redis = queue === 'redis' ? await ownRedis(tools) : undefined;
  if (redis) closing.push(() => redis.stop());
  const port = String(await freePort());
  const env = {
    ...{ PATH: process.env.PATH, HOME: process.env.HOME, MALLOC_ARENA_MAX: '2', ACADEMY_ROOT: root, DATA_DIR: folder },
    ...{ DATABASE_URL: postgres.url, QUEUE: queue, REDIS_URL: redis?.url ?? '', PORT: port, DEMO: 'true' },
    ...{ LOG_LEVEL: 'warn', TRUSTED_PROXIES: '127.0.0.1', ...settings },
  };
  const command = (...args) => run([join(root, 'dist/apps/academy/main.js'), ...args], { cwd: root, env });
  say(`Making an academy: ${plan.people} people, ${plan.editions.length} editions…`);
  const nation = ['--teachers', String(plan.people), '--modules', '1', '--seed', '1'];
  await expectDone(command('generate', ...nation));
  const offer = await writeOffer({ root, folder, plan, tools });
  await expectDone(command('import', offer.folder));

  const parts = ['api', ...Array(workers).fill('worker')].map((name) => ownPart({ root, folder, name, env }));
  for (const part of parts) closing.push(() => part.stop());
  await Promise.all(parts.map((part) => part.ready()));
  const database = ownConnection(postgres.url);
  closing.push(() => database.end());
  return {
    ...{ port, postgres, redis, command, offer, sql: database.sql },
    api: parts[0],
    workers: parts.slice(1),
  };
}

/** The folder of the demo with our modules in it beside its own, which is announced again when seats are added. */
async function writeOffer({ root, folder, plan, tools }) {
  const own = join(folder, 'offer');
  await cp(join(root, 'data/demo-academy'), own, { recursive: true });
  await writeFile(join(own, 'accounts.json'), '[]');
  const demo = JSON.parse(await readFile(join(own, 'modules.json'), 'utf8'));
  const now = tools.systemClock.today();
  const { modules, contents } = tools.offerOf(plan, { start: tools.addDays(now, BEGINS_IN_DAYS), now });
  const announce = (all) => writeFile(join(own, 'modules.json'), JSON.stringify(all));
  for (const content of contents)
    await writeFile(join(own, 'content', `${content.moduleId}.json`), JSON.stringify(content));
  await announce([...demo, ...modules]);
  return {
    folder: own,
    /** Says of these editions how many seats they have from the next import on. */
    async raise(seats) {
      for (const { editions } of modules) for (const one of editions) one.seats = seats[one.id] ?? one.seats;
      await announce([...demo, ...modules]);
    },
  };
}

/** A command of the operator, until it ends. */
function run(args, options) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    child.stdout.on('data', (text) => (out += text));
    child.stderr.on('data', (text) => (err += text));
    child.once('close', (code) => resolve({ code: code ?? 1, out, err }));
  });
}

async function expectDone(running) {
  const { code, out, err } = await running;
  if (code !== 0) throw new Error(`It ended with ${code}:\n${out}${err}`);
}

/** PostgreSQL, which is started again where its clients look for it. */
async function ownPostgres(folder, { ensureDatabase, startPostgres }) {
  let server = await startPostgres({ folder });
  const url = await ensureDatabase(server.url, 'academy');
  return {
    url,
    /** Ends it at once, as a machine does that loses its power, and starts it again. */
    async kill() {
      const { pid, port, ended } = server;
      process.kill(pid, 'SIGQUIT');
      await ended;
      server = await startPostgres({ folder, port });
    },
    stop: () => server.stop(),
  };
}

/** Redis that keeps nothing on disk. */
async function ownRedis({ findRedisServer }) {
  const program = findRedisServer();
  if (!program) throw new Error('There is no redis-server on this machine: use --queue postgres');
  const port = await freePort();
  let child = await startRedis(program, port);
  return {
    url: `redis://127.0.0.1:${port}`,
    async kill() {
      await ended(child, 'SIGKILL');
      child = await startRedis(program, port);
    },
    async empty() {
      const { Redis } = await import('ioredis');
      const client = new Redis(port, '127.0.0.1');
      await client.flushall();
      client.disconnect();
    },
    stop: () => ended(child, 'SIGTERM'),
  };
}

function startRedis(program, port) {
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn(program, [...settings, '--maxmemory-policy', 'noeviction'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (text) => String(text).includes('Ready to accept connections') && resolve(child));
    child.once('close', () => reject(new Error('redis-server did not start')));
  });
}

function ended(child, signal) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('close', resolve).kill(signal));
}

/** An API or a worker, which is there again whenever it dies. */
function ownPart({ root, folder, name, env }) {
  const log = createWriteStream(join(folder, 'logs', `${name}.log`), { flags: 'a' });
  const boots = [];
  let [child, stopped, isReady, deaths] = [undefined, false, false, 0];
  let waiting = [];
  const start = () => {
    const began = performance.now();
    isReady = false;
    child = fork(join(root, 'dist/apps', name, 'main.js'), {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    child.once('message', () => {
      isReady = true;
      boots.push((performance.now() - began) / 1000);
      for (const tell of waiting.splice(0)) tell();
    });
    child.once('close', () => {
      isReady = false;
      deaths += 1;
      if (!stopped) setTimeout(() => !stopped && start(), AGAIN_AFTER_MS);
    });
  };
  start();
  return {
    name,
    /** Seconds that each start took until it was ready. */
    boots,
    deaths: () => deaths,
    isReady: () => isReady,
    ready: () => (isReady ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    kill: () => ended(child, 'SIGKILL'),
    async stop() {
      stopped = true;
      const late = setTimeout(() => child.kill('SIGKILL'), 20_000);
      await ended(child, 'SIGTERM');
      clearTimeout(late);
      log.end();
    },
  };
}

/** Asks the database beside the academy; where that is away, again when it is back. */
function ownConnection(connectionString) {
  let client;
  const connected = async () => {
    if (client) return client;
    const fresh = new pg.Client({ connectionString });
    fresh.on('error', () => (client = undefined));
    await fresh.connect();
    return (client = fresh);
  };
  const sql = async (text, values) => {
    for (let tries = 0; ; tries += 1) {
      try {
        return (await (await connected()).query(text, values)).rows;
      } catch (error) {
        // The code of a statement that is wrong: it would be so again.
        if (/^(22|23|42)/.test(error.code ?? '') || tries > 100) throw error;
        client = undefined;
        await pause(300);
      }
    }
  };
  return { sql, end: () => client?.end().catch(() => undefined) };
}

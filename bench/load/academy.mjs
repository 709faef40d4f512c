// An academy of some build on a data folder of its own, filled with a nation: started as `npm start` does, measured from
// outside.
import { spawn } from 'node:child_process';
import { appendFile, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../free-port.mjs';
import { memoryOf, processorOf } from './processes.mjs';

const PATIENCE_MS = 600_000;

const environment = (build, dataDir, settings = {}) => {
  const { PATH, HOME, LANG } = process.env;
  // People come from addresses of their own, as behind a proxy: limits an address are not met by all of them together.
  const own = { ACADEMY_ROOT: build, DATA_DIR: dataDir, TRUSTED_PROXIES: '127.0.0.1', LOG_LEVEL: 'warn' };
  return { PATH, HOME, LANG, ...own, ...settings };
};

const command = (build, ...args) => ['--enable-source-maps', join(build, 'dist/apps/academy/main.js'), ...args];

/** Runs a command of the build until it ends. */
function run(build, dataDir, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command(build, ...args), {
      ...{ cwd: build, env: environment(build, dataDir), stdio: ['ignore', 'inherit', 'inherit'] },
    });
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${args[0]} ended with ${code}`))));
  });
}

/** Fills a new data folder with a nation, and sets its database to count statements. */
export async function fill(build, dataDir, { teachers, modules, seed }) {
  await rm(dataDir, { recursive: true, force: true });
  await mkdir(dataDir, { recursive: true });
  const sizes = ['--teachers', String(teachers), '--modules', String(modules), '--seed', String(seed)];
  await run(build, dataDir, ['generate', ...sizes]);
  const settings = join(dataDir, 'postgres/cluster/postgresql.auto.conf');
  await appendFile(settings, `shared_preload_libraries = 'pg_stat_statements'\n`);
}

/** The same data once more, for another build: what that one migrates stays its own. Owners stay who they were. */
export async function copyOf(dataDir, other) {
  await rm(other, { recursive: true, force: true });
  await new Promise((resolve, reject) => {
    const copying = spawn('cp', ['-a', dataDir, other], { stdio: 'inherit' });
    copying.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`cp ended with ${code}`))));
  });
}

export async function start(build, dataDir, settings) {
  const port = await freePort();
  const env = { ...environment(build, dataDir, settings), PORT: String(port) };
  const child = spawn(process.execPath, command(build, 'start'), {
    ...{ cwd: build, env, stdio: ['ignore', 'pipe', 'pipe'] },
  });
  await untilReady(child);
  const client = new pg.Client({ connectionString: await databaseUrl(dataDir) });
  client.on('error', () => undefined);
  await client.connect();
  await client.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements');
  const sql = async (text, values) => (await client.query(text, values)).rows;
  const roots = [child.pid, await postmaster(dataDir)];
  return {
    ...{ port, build, dataDir, sql },
    processor: () => processorOf(roots),
    memory: () => memoryOf(roots),
    statements: () => statementsIn(sql),
    settled: () => settled(sql),
    async stop() {
      await client.end();
      await new Promise((resolve) => child.once('exit', resolve).kill('SIGTERM'));
    },
  };
}

function untilReady(child) {
  let said = '';
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        said += text;
        if (said.includes('Ctrl-C stops everything')) resolve();
      });
    child.once('exit', () => reject(new Error(`The academy did not start:\n${said}`)));
  });
}

const pidFile = async (dataDir) =>
  (await readFile(join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8')).split('\n');
const postmaster = async (dataDir) => Number((await pidFile(dataDir))[0]);

async function databaseUrl(dataDir) {
  const port = (await pidFile(dataDir))[3].trim();
  const password = (await readFile(join(dataDir, 'postgres/password'), 'utf8')).trim();
  return `postgres://postgres:${password}@127.0.0.1:${port}/academy`;
}

/** Statements that were sent until now: all, and those that only begin or end a transaction. Ours are not counted. */
async function statementsIn(sql) {
  const [row] = await sql(`
    SELECT coalesce(sum(calls), 0)::float AS "all",
           coalesce(sum(calls) FILTER (WHERE query ~* '^\\s*(begin|commit|rollback|start transaction)'), 0)::float AS framing
      FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid
     WHERE d.datname = 'academy' AND query NOT LIKE '%pg_stat_statements%' AND query NOT LIKE '/* bench */%'`);
  return row;
}

/** Waits until all that was told is dealt with: certificates, notices, mails. */
async function settled(sql) {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const [{ open }] = await sql(`/* bench */
      SELECT (SELECT count(*) FROM platform.delivery WHERE done_at IS NULL)
           + (SELECT count(*) FROM platform.outbox WHERE sent_at IS NULL) AS open`);
    if (Number(open) === 0) return;
    if (Date.now() > until) throw new Error(`${open} pieces of work are not dealt with after ten minutes`);
    await pause(200);
  }
}

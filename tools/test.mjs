// `npm test`: builds the product, starts one throw-away Postgres (and Redis and a browser where this machine has them),
// has Nx run the tests of every project that something changed for, and closes with a line `N passed, N failed`. What is
// skipped is named. With `NX_BASE` only what changed since counts. `npm test -- <jest options>` asks Jest itself.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { findChromium } from './find-chromium.mjs';
import { loadTs } from './load-ts.mjs';
import { jest, reports } from './nx/jest.mjs';
import { knownBase } from './nx/known-base.mjs';
import { runNx } from './nx/run-nx.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'academie-test-'));
const skipped = [];

async function redis() {
  const { findRedisServer, startRedisServer } = await loadTs('libs/platform/jobs/src/redis-server.ts');
  const program = findRedisServer();
  if (program) return startRedisServer(program, join(scratch, 'redis'));
  skipped.push('the queue on Redis: no redis-server on this machine');
  return undefined;
}

function browser() {
  const path = findChromium();
  if (!path) skipped.push('journeys in a browser: no chromium on this machine');
  return path ?? '';
}

/** Asks Jest itself, of all projects in one process; it leaves the reports of a whole run alone. */
async function chosen(options, env) {
  const report = join(scratch, 'chosen.json');
  conclude(await jest([`--outputFile=${report}`, ...options], env), existsSync(report) ? [report] : []);
}

/** The journeys wait more than they work, so the rest goes on beside them: the longest begins first. */
async function all(env) {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const base = knownBase();
  const those = base ? ['affected', `--base=${base}`] : ['run-many'];
  const test = (...options) => runNx([...those, '--target=test', ...options], { env });
  const codes = await Promise.all([
    test(base ? '--exclude=*,!e2e' : '--projects=e2e'),
    test('--exclude=e2e', '--parallel=2'),
  ]);
  const kept = readdirSync(reports).map((file) => join(reports, file));
  if (base && kept.length === 0 && Math.max(...codes) === 0) return console.log(`Nothing changed since ${base}.`);
  conclude(Math.max(...codes), kept);
}

function conclude(code, files) {
  const kept = files.map((file) => JSON.parse(readFileSync(file, 'utf8')));
  const sum = (key) => kept.reduce((total, report) => total + report[key], 0);
  const failed = sum('numFailedTests') + sum('numRuntimeErrorTestSuites');
  const passed = sum('numPassedTests');
  for (const what of skipped) console.log(`Skipped: ${what}`);
  for (const { status, fullName } of kept.flatMap(({ testResults }) => testResults).flatMap((f) => f.assertionResults))
    if (status === 'pending' && skipped.length === 0) console.log(`Skipped: ${fullName}`);
  // Who ends badly and says no test failed was ended from outside, or never began.
  console.log(`${passed} passed, ${code !== 0 ? Math.max(failed, 1) : failed} failed`);
  process.exitCode = code !== 0 || failed > 0 || passed === 0 ? 1 : 0;
}

await build();
const { startThrowAwayPostgres } = await loadTs('libs/platform/embedded-postgres/src/index.ts');
const postgres = await startThrowAwayPostgres();
const queue = await redis();
const chromium = browser();
const env = {
  ACADEMY_ROOT: root,
  TEST_RUN: String(process.pid),
  TEST_DATABASE_URL: postgres.url,
  TEST_REDIS_URL: queue?.url ?? '',
  TEST_CHROMIUM: chromium,
  // How fast a machine plans is nothing that a test is about.
  PLAN_SECONDS: '300',
  // What is skipped without them is not what was tested with them: Nx keeps outcomes by this.
  TEST_PARTS: [queue ? 'redis' : '', chromium ? 'chromium' : ''].join(' '),
};
const options = process.argv.slice(2);
try {
  await (options.length > 0 ? chosen(options, env) : all(env));
} finally {
  await queue?.stop();
  await postgres.stop();
  rmSync(scratch, { recursive: true, force: true });
}

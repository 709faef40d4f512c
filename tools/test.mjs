// `npm test [jest options]`: builds the product, starts one throw-away Postgres (and Redis and a browser where this
// machine has them), runs Jest, and closes with a line `N passed, N failed`. What is skipped is named.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { findChromium } from './find-chromium.mjs';
import { loadTs } from './load-ts.mjs';

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

function jest(env) {
  const report = join(scratch, 'report.json');
  const args = [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '--json',
    `--outputFile=${report}`,
  ];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...args, ...process.argv.slice(2)], {
      cwd: root,
      env: { ...process.env, ...env, ACADEMY_ROOT: root, TEST_RUN: String(process.pid) },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.once('exit', () => resolve(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined));
  });
}

function conclude(report) {
  const passed = report?.numPassedTests ?? 0;
  const failed = report ? report.numFailedTests + report.numRuntimeErrorTestSuites : 1;
  for (const what of skipped) console.log(`Skipped: ${what}`);
  for (const { status, fullName } of (report?.testResults ?? []).flatMap((file) => file.assertionResults)) {
    if (status === 'pending' && skipped.length === 0) console.log(`Skipped: ${fullName}`);
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

build();
const { startThrowAwayPostgres } = await loadTs('libs/platform/embedded-postgres/src/index.ts');
const postgres = await startThrowAwayPostgres();
const queue = await redis();
try {
  conclude(await jest({ TEST_DATABASE_URL: postgres.url, TEST_REDIS_URL: queue?.url ?? '', TEST_CHROMIUM: browser() }));
} finally {
  await queue?.stop();
  await postgres.stop();
  rmSync(scratch, { recursive: true, force: true });
}

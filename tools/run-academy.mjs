// Runs the operator's command line in this process' place.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Signals of a terminal reach the command by themselves; those of a supervisor are passed on. */
export function academy(args) {
  const main = join(root, 'dist/apps/academy/main.js');
  const env = { ...process.env, ACADEMY_ROOT: process.env.ACADEMY_ROOT ?? root };
  const child = spawn(process.execPath, ['--enable-source-maps', main, ...args], { stdio: 'inherit', env });
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  process.on('SIGINT', () => undefined);
  child.once('exit', (code, signal) => (process.exitCode = signal ? 1 : (code ?? 1)));
}

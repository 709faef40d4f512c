import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs Nx and answers its exit code; what is `quiet` speaks only when it fails. Nx asks nobody outside this machine.
 * Throws where the packages are missing.
 */
export async function runNx(args, { env = {}, quiet = false } = {}) {
  const nx = join(root, 'node_modules/.bin/nx');
  if (!existsSync(nx)) throw new Error('The packages are not installed. Run `npm ci` first.');
  const alone = { NX_DAEMON: 'false', NX_NO_CLOUD: 'true', FORCE_COLOR: '0' };
  const child = spawn(process.execPath, [nx, ...args, '--output-style=stream'], {
    cwd: root,
    env: { ...process.env, ...alone, ...env },
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
  });
  // Who is ended ends what it began.
  for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => child.kill(signal));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += text));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) process.stderr.write(said);
  return code ?? 1;
}

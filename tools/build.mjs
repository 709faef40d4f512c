// Builds what is stale of the applications; Nx knows by the files what is.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Throws with the builder's own words when something does not build. */
export function build(apps = ['web', 'api', 'worker', 'academy']) {
  const nx = join(root, 'node_modules/.bin/nx');
  if (!existsSync(nx)) throw new Error('The packages are not installed. Run `npm ci` first.');
  const args = [nx, 'run-many', '--target=build', `--projects=${apps.join(',')}`, '--output-style=stream'];
  const env = { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true', FORCE_COLOR: '0' };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}\n${stderr}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build();

// Builds what is stale of the applications; Nx knows by the files what is.
import { fileURLToPath } from 'node:url';
import { runNx } from './nx/run-nx.mjs';

/** Throws when something does not build; the builder's own words are printed. */
export async function build(apps = ['web', 'api', 'worker', 'academy']) {
  const code = await runNx(['run-many', '--target=build', `--projects=${apps.join(',')}`], { quiet: true });
  if (code !== 0) throw new Error('The build failed.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();

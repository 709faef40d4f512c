// Builds what is stale of the applications; Nx knows by the files what is, where the file system does not say at once.
import { fileURLToPath } from 'node:url';
import { beforeBuilding, isFresh } from './nx/fresh-build.mjs';
import { runNx } from './nx/run-nx.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Throws when something does not build; the builder's own words are printed. */
export async function build(apps = ['web', 'api', 'worker', 'academy']) {
  if (!process.env.NX_SKIP_NX_CACHE && isFresh(root, apps)) return;
  const keepFresh = beforeBuilding(root, apps);
  const code = await runNx(['run-many', '--target=build', `--projects=${apps.join(',')}`], { quiet: true });
  if (code !== 0) throw new Error('The build failed.');
  keepFresh();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();

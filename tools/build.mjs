// Builds what is stale of the applications; Nx knows by the files what is, where the file system does not say at once.
import { fileURLToPath } from 'node:url';
import { beforeBuilding, isFresh } from './nx/fresh-build.mjs';
import { runNx } from './nx/run-nx.mjs';
import { sayStale, stalePackages } from './nx/stale-packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Ends the process when something does not build, and says why; the builder's own words are printed before. */
export async function build(apps = ['web', 'api', 'worker', 'academy']) {
  if (!process.env.NX_SKIP_NX_CACHE && isFresh(root, apps)) return;
  const stale = sayStale(stalePackages(root));
  if (stale) end(stale);
  const keepFresh = beforeBuilding(root, apps);
  const code = await runNx(['run-many', '--target=build', `--projects=${apps.join(',')}`], { quiet: true });
  if (code !== 0) end('The build failed.');
  keepFresh();
}

function end(why) {
  console.error(why);
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();

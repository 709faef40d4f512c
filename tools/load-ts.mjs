import { mkdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { threadId } from 'node:worker_threads';
import { build } from 'esbuild';
import { lingui } from './lingui/esbuild.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Loads a library written in TypeScript into a tool; packages stay where they are. */
export async function loadTs(path) {
  const outfile = join(root, '.cache/tools', `${basename(path, '.ts')}-${path.replaceAll(/\W+/g, '-')}.mjs`);
  // Others may be loading the same: what they find is whole.
  const written = `${outfile}.${process.pid}-${threadId}.mjs`;
  mkdirSync(join(root, '.cache/tools'), { recursive: true });
  await build({
    entryPoints: [join(root, path)],
    outfile: written,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    plugins: [lingui],
    tsconfig: join(root, 'tsconfig.base.json'),
    logLevel: 'warning',
  });
  renameSync(written, outfile);
  return import(pathToFileURL(outfile).href);
}

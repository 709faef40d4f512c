// Whether a build is of the files as they are now, without asking Nx: by what the file system says of each of them.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where all that an application is made of lies: more than Nx looks at, never less. */
const sources = (app) => ['libs', `apps/${app}`, 'apps/api/schema.graphql', 'tools'];
/** Beside them every file of the root itself: settings, the lock file. */
const ROOT_FILES = /\.(json|[cm]?[jt]s)$/;
/** Two changes within this time may have one time stamp; a file as young as this is not judged by its stamp. */
const YOUNG_MS = 1_000;
/** What a build writes among its sources, the same each time: known by what is in it. */
const GENERATED = /[/\\]generated[/\\]/;

function* filesIn(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) {
    yield [path, found];
    return;
  }
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.name === 'node_modules') continue;
    const inside = join(path, entry.name);
    if (entry.isDirectory()) yield* filesIn(inside);
    else yield [inside, statSync(inside, { throwIfNoEntry: false })];
  }
}

function* inputsOf(root, app) {
  for (const name of readdirSync(root)) if (ROOT_FILES.test(name)) yield* filesIn(join(root, name));
  for (const source of sources(app)) yield* filesIn(join(root, source));
}

/** A change of content, of name or of place changes it; setting the clock of a file back does not hide one (`ctime`). */
function stateOf(files) {
  const hash = createHash('sha256').update(process.version);
  let youngest = 0;
  for (const [path, found] of files) {
    if (found && GENERATED.test(path)) hash.update(`${path} `).update(readFileSync(path));
    else {
      hash.update(`${path} ${found?.size} ${found?.mtimeMs} ${found?.ctimeMs} ${found?.ino}\n`);
      youngest = Math.max(youngest, found?.ctimeMs ?? 0);
    }
  }
  return { hash: hash.digest('hex'), youngest };
}

const keptIn = (root, app) => join(root, '.cache/built', `${app}.json`);
const outputOf = (root, app) => stateOf(filesIn(join(root, 'dist/apps', app))).hash;

/** Whether neither what these are made of nor what was made has changed since `keepFresh`. */
export const isFresh = (root, apps) =>
  apps.every((app) => {
    try {
      const kept = JSON.parse(readFileSync(keptIn(root, app), 'utf8'));
      return kept.input === stateOf(inputsOf(root, app)).hash && kept.output === outputOf(root, app);
    } catch {
      return false; // Never kept, or not readable: Nx knows.
    }
  });

/**
 * Notes what is built from before it is built; answers how to keep that it was. It is not kept where anything changed
 * meanwhile, or shortly before.
 */
export function beforeBuilding(root, apps, now = Date.now) {
  const began = now();
  for (const app of apps) rmSync(keptIn(root, app), { force: true });
  const inputs = new Map(apps.map((app) => [app, stateOf(inputsOf(root, app))]));
  return function keepFresh() {
    for (const [app, { hash, youngest }] of inputs) {
      if (youngest > began - YOUNG_MS || stateOf(inputsOf(root, app)).hash !== hash) continue;
      mkdirSync(join(root, '.cache/built'), { recursive: true });
      writeFileSync(keptIn(root, app), JSON.stringify({ input: hash, output: outputOf(root, app) }));
    }
  };
}

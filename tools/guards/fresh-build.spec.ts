import { mkdir, mkdtemp, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeBuilding, isFresh } from '../nx/fresh-build.mjs';

const files = {
  'package-lock.json': '{}',
  'libs/kernel/src/day.ts': 'one',
  'apps/academy/src/main.ts': 'main',
  'apps/web/src/main.tsx': 'web',
  'tools/build.mjs': 'build',
  'dist/apps/academy/main.js': 'built',
};

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'academie-fresh-'));
  for (const [path, text] of Object.entries(files)) await put(path, text);
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

/** As if the files were written long before it. */
const later = () => Date.now() + 60_000;
const fresh = () => isFresh(root, ['academy']);
const build = () => beforeBuilding(root, ['academy'], later)();

describe('A build', () => {
  it('is not fresh where nobody built, and is after it was built', () => {
    expect(fresh()).toBe(false);
    build();
    expect(fresh()).toBe(true);
  });

  it('is fresh whatever changed of another application', async () => {
    build();
    await put('apps/web/src/main.tsx', 'changed');
    expect(fresh()).toBe(true);
  });

  const changes: Record<string, () => Promise<unknown>> = {
    'other words in a source': () => put('libs/kernel/src/day.ts', 'longer'),
    'as many other letters, with the time of before': async () => {
      const path = join(root, 'libs/kernel/src/day.ts');
      const { atime, mtime } = await stat(path);
      await put('libs/kernel/src/day.ts', 'two');
      await utimes(path, atime, mtime);
    },
    'a new file': () => put('libs/kernel/src/new.ts', ''),
    'a file that is gone': () => rm(join(root, 'libs/kernel/src/day.ts')),
    'another name': () => rename(join(root, 'libs/kernel/src/day.ts'), join(root, 'libs/kernel/src/hour.ts')),
    'its own source': () => put('apps/academy/src/main.ts', 'more'),
    'other packages': () => put('package-lock.json', '{ }'),
    'how it is built': () => put('tools/build.mjs', 'otherwise'),
    'what was built': () => put('dist/apps/academy/main.js', 'tampered'),
    'what was built being gone': () => rm(join(root, 'dist'), { recursive: true }),
    'what is known of it being spoilt': () => put('.cache/built/academy.json', '{'),
  };
  it.each(Object.keys(changes))('is not fresh any more after %s', async (change) => {
    build();
    await changes[change]!();
    expect(fresh()).toBe(false);
  });

  it('is not held for fresh where a source changed while it was built', async () => {
    const keep = beforeBuilding(root, ['academy'], later);
    await put('libs/kernel/src/day.ts', 'meanwhile');
    keep();
    expect(fresh()).toBe(false);
  });

  it('is not held for fresh where a source changed so shortly before that its time says nothing', () => {
    beforeBuilding(root, ['academy'])();
    expect(fresh()).toBe(false);
  });

  it('that failed leaves nothing that is held for fresh', async () => {
    build();
    beforeBuilding(root, ['academy'], later);
    expect(fresh()).toBe(false);
    await expect(readFile(join(root, '.cache/built/academy.json'))).rejects.toThrow();
  });
});

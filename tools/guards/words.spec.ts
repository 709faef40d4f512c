import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads what the code says, and which of it the English catalogues have no words for, or have words for in vain. */
const program = `
  import { getConfig } from '@lingui/conf';
  import { getCatalogs } from '@lingui/cli/api';
  const told = [];
  for (const catalog of await getCatalogs(getConfig())) {
    const said = await catalog.collect();
    const english = await catalog.read('en');
    told.push({
      path: catalog.path,
      count: Object.keys(said).length,
      from: [...new Set(Object.values(said).flatMap(({ origin }) => origin.map(([file]) => file.replace(/\\/src\\/.*/, ''))))],
      missing: Object.keys(said).filter((id) => !english[id]?.translation || english[id].obsolete),
      vain: Object.keys(english).filter((id) => !said[id]),
      english: Object.fromEntries(Object.keys(said).map((id) => [id, english[id]?.translation ?? ''])),
    });
  }
  process.stdout.write('\\n' + JSON.stringify(told));`;

interface Told {
  readonly path: string;
  readonly count: number;
  readonly from: readonly string[];
  readonly missing: readonly string[];
  readonly vain: readonly string[];
  /** By the id of what is said; the same Dutch has the same id in every catalogue. */
  readonly english: Readonly<Record<string, string>>;
}

let told: readonly Told[];
beforeAll(() => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  const line = stdout.split('\n').at(-1);
  if (!line) throw new Error(stderr);
  told = JSON.parse(line) as Told[];
});

const catalogueIn = (folder: string): Told => {
  const found = told.find(({ path }) => path.includes(folder));
  if (!found) throw new Error(`No catalogue in ${folder}`);
  return found;
};

describe('What the screens say', () => {
  it('is found in every web ring, in the application and in what they are made of', () => {
    const { from, count } = catalogueIn('apps/web');
    expect(from).toEqual(expect.arrayContaining(['apps/web', 'libs/ui', 'libs/enrolment/web', 'libs/paths/web']));
    expect(count).toBeGreaterThan(900);
  });
});

describe('What is counted on a screen', () => {
  /** Alone it is said by the server's Lingui, which no browser can load: the whole application would not begin. */
  const alone = /(?<!\$\{)\bplural\(/g;

  it('is said within a sentence of the screen', () => {
    const screens = ['apps/web/src', 'libs'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => join(folder, name))
        .filter((file) => /^(apps\/web|libs\/[a-z-]+\/web|libs\/ui)\/src\/.*\.tsx?$/.test(file)),
    );
    expect(screens.length).toBeGreaterThan(200);
    expect(screens.filter((file) => readFileSync(file, 'utf8').match(alone))).toEqual([]);
  });

  it('outside of one would be noticed', () => {
    expect("const wait = plural(minutes, { one: 'x', other: 'y' })".match(alone)).toHaveLength(1);
    expect("t`${plural(minutes, { one: 'x', other: 'y' })}`".match(alone)).toBeNull();
  });
});

describe('What the server says', () => {
  it('is found where mails and public pages are written', () => {
    expect(catalogueIn('platform/language').from).toEqual(expect.arrayContaining(['libs/messaging/server']));
  });
});

describe('Every sentence', () => {
  it('has English words, and no English words are left of what is no longer said', () => {
    expect(told.map(({ path, missing, vain }) => ({ path, missing, vain }))).toEqual(
      told.map(({ path }) => ({ path, missing: [], vain: [] })),
    );
  });

  it('that a screen and the server both say, is the same in English', () => {
    const [onScreen, byServer] = [catalogueIn('apps/web').english, catalogueIn('platform/language').english];
    const both = Object.keys(byServer).filter((id) => id in onScreen);
    expect(both.length).toBeGreaterThan(10);
    expect(both.map((id) => byServer[id])).toEqual(both.map((id) => onScreen[id]));
  });
});

import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';

interface Cruised {
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly { readonly resolved: string }[];
  }[];
}
type Arrow = readonly [from: string, to: string];

/** Tests may reach further than what they test. */
const isTest = (file: string) => /\.(spec|int-spec|e2e)\.tsx?$|\/testing\//.test(file);
const isCode = (file: string) => /^(apps|libs|bench|tools)\/.*\.(ts|tsx|mjs)$/.test(file) && !isTest(file);

/** Which file stands on which, of all that runs. */
function imports(): Arrow[] {
  const cruiser = ['node_modules/.bin/depcruise', '--config', '.dependency-cruiser.mjs', '--output-type', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, [...cruiser, 'apps', 'libs', 'bench', 'tools'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (!stdout) throw new Error(stderr);
  const { modules } = JSON.parse(stdout) as Cruised;
  return modules
    .filter(({ source }) => isCode(source))
    .flatMap(({ source, dependencies }) =>
      dependencies.filter(({ resolved }) => isCode(resolved)).map(({ resolved }): Arrow => [source, resolved]),
    );
}

/** Of these arrows those that are part of a circle of folders: from where one leads, the folder it comes from is reached. */
function inCircles(arrows: readonly Arrow[]): Arrow[] {
  const between = arrows.filter(([from, to]) => dirname(from) !== dirname(to));
  const next = new Map<string, Set<string>>();
  for (const [from, to] of between)
    next.set(dirname(from), (next.get(dirname(from)) ?? new Set<string>()).add(dirname(to)));
  const reached = (folder: string, seen = new Set<string>()): Set<string> => {
    for (const one of next.get(folder) ?? []) if (!seen.has(one)) reached(one, seen.add(one));
    return seen;
  };
  const reach = new Map([...next.keys()].map((folder) => [folder, reached(folder)]));
  return between.filter(([from, to]) => reach.get(dirname(to))?.has(dirname(from)));
}

describe('Folders', () => {
  it('stand on each other in one direction, a folder and those inside it too', () => {
    const found = inCircles(imports()).map(([from, to]) => `${from} stands on ${to}`);
    expect(found).toEqual([]);
  });

  it('in a circle would be found, with the files that make it', () => {
    const [a, b, c] = ['libs/x/a/one.ts', 'libs/x/b/two.ts', 'libs/x/b/inside/three.ts'] as const;
    expect(inCircles([[a, b], [b, c], ['libs/x/a/four.ts', c]])).toEqual([]); // prettier-ignore
    const circle: Arrow[] = [[b, c], [c, 'libs/x/b/five.ts']]; // prettier-ignore
    expect(inCircles([[a, b], ...circle])).toEqual(circle);
  });
});

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Graph {
  readonly nodes: Readonly<Record<string, { readonly data: { readonly root: string; readonly targets: object } }>>;
  readonly dependencies: Readonly<Record<string, readonly { readonly target: string }[]>>;
}

const contexts = readdirSync('libs').filter((name) => existsSync(join('libs', name, 'core')));

let graph: Graph;
beforeAll(() => {
  const place = mkdtempSync(join(tmpdir(), 'academie-projects-'));
  nx('graph', `--file=${join(place, 'graph.json')}`);
  ({ graph } = JSON.parse(readFileSync(join(place, 'graph.json'), 'utf8')) as { graph: Graph });
  rmSync(place, { recursive: true });
});

/** What Nx says; throws with its words when it fails. */
function nx(...args: string[]): string {
  const env = { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_BASE: undefined };
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/nx', args, { encoding: 'utf8', env });
  if (status !== 0) throw new Error(`${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}

const standsOn = (project: string) => (graph.dependencies[project] ?? []).map(({ target }) => target);
const testedAfter = (...files: string[]) =>
  nx('show', 'projects', '--affected', '--with-target=test', `--files=${files.join(',')}`)
    .trim()
    .split('\n');

describe('Every context is a project of its own', () => {
  it.each(contexts)('%s, with its contract and its tests', (name) => {
    expect(graph.nodes[name]?.data).toMatchObject({ root: `libs/${name}`, targets: { test: expect.anything() } });
    expect(name === 'planner' || standsOn('composition').includes(name)).toBe(true);
  });

  it('and stands on the whole only where it is about the whole', () => {
    const reaching = Object.keys(graph.nodes).filter((name) => standsOn(name).includes('composition'));
    expect(reaching.sort()).toEqual(['academy', 'api', 'bench', 'e2e', 'worker']);
  });
});

describe('Every test', () => {
  it('is of a project that is tested', () => {
    const tested = Object.values(graph.nodes).filter(({ data }) => 'test' in data.targets);
    const files = ['apps', 'libs', 'bench', 'tools'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    );
    const tests = files.filter((file) => /\.(spec|int-spec|e2e)\.tsx?$/.test(file));
    const missed = tests.filter((file) => !tested.some(({ data }) => file.startsWith(`${data.root}/`)));
    expect(missed).toEqual([]);
    expect(tests.length).toBeGreaterThan(tested.length);
  });
});

describe('What is tested after a change', () => {
  it('of one context is it, who stands on it, and the whole', () => {
    const tested = testedAfter('libs/messaging/core/src/index.ts');
    expect(tested).toEqual(expect.arrayContaining(['messaging', 'composition', 'api', 'e2e', 'guards']));
    for (const other of ['enrolment', 'paths', 'teachers', 'kernel']) expect(tested).not.toContain(other);
  });

  it('of the kernel is every context', () => {
    expect(testedAfter('libs/kernel/src/index.ts')).toEqual(expect.arrayContaining(contexts));
  });

  it('of the packages or of how tests are run is everything', () => {
    const all = Object.keys(graph.nodes).filter((name) => 'test' in (graph.nodes[name]?.data.targets ?? {}));
    for (const file of ['package-lock.json', 'jest.config.ts']) expect(testedAfter(file).sort()).toEqual(all.sort());
  });
});

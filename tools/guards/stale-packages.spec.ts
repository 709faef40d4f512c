import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sayStale, stalePackages } from '../nx/stale-packages.mjs';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'academie-stale-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, content: object): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), JSON.stringify(content));
}

/** What is said of a checkout that asks for these, where those are installed. */
function said(asked: object, there: Record<string, string>): string | undefined {
  put('package.json', asked);
  for (const [name, version] of Object.entries(there)) put(`node_modules/${name}/package.json`, { version });
  return sayStale(stalePackages(root));
}

describe('What is installed', () => {
  it('is in order where every package is the one that is asked for', () => {
    const asked = { dependencies: { '@nestjs/core': '12.5.1' }, devDependencies: { native: 'npm:@ts/go@7.0.2' } };
    expect(said(asked, { '@nestjs/core': '12.5.1', native: '7.0.2', other: '1.0.0' })).toBeUndefined();
    expect(said({}, {})).toBeUndefined();
  });

  it('is told with the first that is missing or another, how many more there are, and what to do', () => {
    expect(said({ dependencies: { pg: '8.1.0' } }, {})).toBe(
      'node_modules is not what package.json asks for: pg is nothing, not 8.1.0. Run `npm ci` and try again.',
    );
    expect(said({ dependencies: { pg: '8.1.0' }, devDependencies: { jest: '30.0.0' } }, { pg: '8.0.0' })).toBe(
      'node_modules is not what package.json asks for: pg is 8.0.0, not 8.1.0, and 1 more. Run `npm ci` and try again.',
    );
  });

  it('is so here', () => {
    expect(sayStale(stalePackages('.'))).toBeUndefined();
  });
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What a reader of compose files says; no container engine is needed for the specification. */
function faultsIn(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'academie-compose-'));
  const path = join(folder, 'compose.yaml');
  writeFileSync(path, text);
  try {
    return spawnSync('node_modules/.bin/dclint', ['--quiet', path], { encoding: 'utf8' }).stdout.trim();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('The compose file', () => {
  const file = readFileSync('docker/compose.yaml', 'utf8');

  it('is one by the specification', () => {
    expect(faultsIn(file)).toBe('');
  });

  it('has each of the parts', () => {
    const { services } = parse(file, { merge: true }) as { services: object };
    expect(Object.keys(services)).toEqual(expect.arrayContaining(['api', 'worker', 'postgres', 'redis', 'mail']));
  });

  it('is not one with a word that the specification does not know', () => {
    expect(faultsIn(file.replace('  worker:\n', '  worker:\n    restarts: always\n'))).toContain('/services/worker');
  });
});

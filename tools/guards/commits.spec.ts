import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = process.cwd();
let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'academy-commits-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const git = (...args: string[]): string => {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@demo.invalid'];
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
};

function commit(message: string): string {
  git('commit', '--quiet', '--allow-empty', '--no-verify', '--no-gpg-sign', '-m', message);
  return git('rev-parse', 'HEAD');
}

function check(base: string | undefined, cwd = folder): { readonly status: number | null; readonly said: string } {
  const { NX_BASE: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'tools/check-commits.mjs')], {
    ...{ cwd, encoding: 'utf8' },
    env: { ...env, ...(base !== undefined && { NX_BASE: base }) },
  });
  return { status, said: stdout + stderr };
}

const good = 'fix(enrolment): a seat is given once\n\nIt was given twice when two asked at once. Now a lock decides.';

describe('Messages of commits', () => {
  it('since the base say what CONTRIBUTING asks, whatever was written before it', () => {
    git('init', '--quiet');
    const base = commit('wip');
    commit(good);
    expect(check(base)).toEqual({ status: 0, said: '' });
  });

  it.each([
    ['without a body', 'fix(enrolment): a seat is given once', 'body may not be empty'],
    ['of no scope', good.replace('(enrolment)', ''), 'scope may not be empty'],
    ['of a scope that nobody knows', good.replace('enrolment', 'seats'), 'scope must be one of'],
    ['of no type', good.replace('fix(enrolment): ', ''), 'type may not be empty'],
    ['with more than 72 characters', good.replace('once', `once${' and once'.repeat(8)}`), 'header must not be longer'],
  ])('are refused: %s', (_, message, why) => {
    git('init', '--quiet');
    const base = commit(good);
    commit(message);
    const { status, said } = check(base);
    expect(said).toContain(why);
    expect(status).toBe(1);
  });

  it('are not checked where no base is known: without git, without one, and where a shallow clone ends before it', () => {
    const notChecked = { status: 0, said: expect.stringContaining('no base is known') as string };
    expect(check(undefined)).toEqual(notChecked);
    git('init', '--quiet');
    const base = commit('wip');
    commit('wip again');
    expect(check(undefined)).toEqual(notChecked);
    git('clone', '--quiet', '--depth', '1', `file://${folder}`, 'shallow');
    expect(check(base, join(folder, 'shallow'))).toEqual(notChecked);
  });
});

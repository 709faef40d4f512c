import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the reports of a run are kept, one a project. */
export const reports = join(root, '.cache/tests');

/** Runs Jest with a report, its progress on stderr, and answers its exit code. */
export function jest(options, env = {}) {
  const modules = ['--experimental-vm-modules', '--no-warnings'];
  const child = spawn(process.execPath, [...modules, 'node_modules/jest/bin/jest.js', '--json', ...options], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

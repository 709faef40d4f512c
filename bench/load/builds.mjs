// A build of the product: a folder with a checkout that is built, or a commit, which is checked out and built beside.
import { spawn } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

function run(program, args, cwd) {
  return new Promise((done, reject) => {
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    child.once('exit', (code) => (code === 0 ? done(said.trim()) : reject(new Error(`${program} ended with ${code}`))));
  });
}

const commitOf = (folder) => run('git', ['rev-parse', '--short', 'HEAD'], folder).catch(() => 'no commit');

/** Where the build of `what` is, built if it is stale, and what it is called in a report. */
export async function buildOf(what = root, { built = false } = {}) {
  const folder = existsSync(what) ? resolve(what) : await checkOut(what);
  if (!built) {
    console.log(`Building ${folder} where it is stale…`);
    await run(process.execPath, ['tools/build.mjs'], folder);
  }
  return { folder, name: await commitOf(folder) };
}

async function checkOut(commit) {
  const hash = await run('git', ['rev-parse', '--short', `${commit}^{commit}`], root);
  const folder = join(tmpdir(), 'academy-builds', hash);
  if (!existsSync(folder)) {
    await run('git', ['worktree', 'add', '--detach', folder, hash], root);
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  }
  return folder;
}

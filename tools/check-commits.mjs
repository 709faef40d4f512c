// Checks the messages of the commits since a base that is named, `NX_BASE`, as CONTRIBUTING asks. Where none is, or it is
// not in what was cloned, nothing is checked, and that is said.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

function git(...args) {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** The commit after which messages count; undefined where it is not known, or not in what was cloned. */
function baseCommit() {
  const named = process.env.NX_BASE;
  return named && git('merge-base', '--is-ancestor', named, 'HEAD') !== undefined ? named : undefined;
}

const base = baseCommit();
if (base === undefined) console.log('Messages of commits are not checked: no base is known (NX_BASE).');
else {
  const config = ['--config', `${root}commitlint.config.mjs`];
  const { status } = spawnSync(`${root}node_modules/.bin/commitlint`, [...config, '--from', base, '--to', 'HEAD'], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}

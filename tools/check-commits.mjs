// Checks the messages of the commits since a base that is named, `NX_BASE`, as CONTRIBUTING asks. Where none is, or it is
// not in what was cloned, nothing is checked, and that is said.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { knownBase } from './nx/known-base.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const base = knownBase();
if (base === undefined) console.log('Messages of commits are not checked: no base is known (NX_BASE).');
else {
  const config = ['--config', `${root}commitlint.config.mjs`];
  const { status } = spawnSync(`${root}node_modules/.bin/commitlint`, [...config, '--from', base, '--to', 'HEAD'], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}

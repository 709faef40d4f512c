import { spawnSync } from 'node:child_process';

function git(...args) {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** The commit since which things count, `NX_BASE`; undefined where none is named, or it is not in what was cloned. */
export function knownBase() {
  const named = process.env.NX_BASE;
  return named && git('merge-base', '--is-ancestor', named, 'HEAD') !== undefined ? named : undefined;
}

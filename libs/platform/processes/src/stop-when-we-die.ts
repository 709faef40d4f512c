import { spawn } from 'node:child_process';

/** A program that must not outlive us. */
export interface Guarded {
  readonly pid: number;
  /** What asks it to end. */
  readonly signal: 'INT' | 'TERM';
  /** Whom it runs as, when that is not us. */
  readonly user?: { readonly uid: number; readonly gid: number } | undefined;
}

/**
 * A killed launcher cannot stop anybody, so a shell waits beside it: its input ends with the launcher, and it then
 * stops the program. Answers how to call that off. On Windows, which has no such shell, a killed launcher leaves the
 * program running.
 */
export function stopWhenWeDie({ pid, signal, user }: Guarded): () => void {
  if (process.platform === 'win32') return () => undefined;
  const watch = spawn('/bin/sh', ['-c', `read -r done || kill -${signal} "$1"`, 'watch', String(pid)], {
    cwd: '/',
    ...user,
    env: { PATH: process.env['PATH'] },
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watch.on('error', () => undefined);
  watch.stdin.on('error', () => undefined);
  watch.unref();
  return () => watch.stdin.end('done\n');
}

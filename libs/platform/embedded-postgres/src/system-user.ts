import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { PostgresFault } from './postgres-fault';

export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root, so root lends it the account that owns nothing. Others run it as themselves. */
export async function userForPostgres(): Promise<SystemUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const nobody = /^nobody:[^:]*:(\d+):(\d+):/m.exec(accounts);
  if (!nobody) {
    throw new PostgresFault(
      'UnsupportedPlatform',
      'PostgreSQL does not run as root, and this system has no user "nobody".',
    );
  }
  return { uid: Number(nobody[1]), gid: Number(nobody[2]) };
}

/** Whether the user may walk to a folder: closed homes are common, `/root` is one. */
export async function canReach(folder: string, user: SystemUser): Promise<boolean> {
  for (let step = resolve(folder); ; step = dirname(step)) {
    const { uid, gid, mode } = await stat(step);
    const mayPass = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & mayPass) === 0) return false;
    if (step === dirname(step)) return true;
  }
}

import { canReach, type SystemUser } from './system-user';

/**
 * How a process of another user is told its folder. Where that user cannot walk to it (a checkout in a closed home),
 * root enters the folder on its behalf before stepping down, and the process knows it as "where I am".
 */
export async function addressOf(folder: string, user: SystemUser | undefined): Promise<{ path: string; cwd: string }> {
  const reachable = user === undefined || (await canReach(folder, user));
  return reachable ? { path: folder, cwd: folder } : { path: '/proc/self/cwd', cwd: folder };
}

/** PGDATA, PGPORT and their like are somebody else's settings; Windows cannot start a process without its own. */
export function environment(): NodeJS.ProcessEnv {
  return process.platform === 'win32' ? process.env : { LC_ALL: 'C', TZ: 'UTC' };
}

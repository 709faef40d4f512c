import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What the screen at this address begins with, as the build has found: a browser asks for it before the page's scripts do.
 * `path` is an address without a question, or that of a route.
 */
export async function firstFilesAt(root: string, path: string): Promise<string | undefined> {
  const links = await readFile(join(root, 'first-files.json'), 'utf8').catch(() => '{}');
  return (JSON.parse(links) as Record<string, string>)[path];
}

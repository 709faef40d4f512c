import { readFile, stat } from 'node:fs/promises';
import { decode, type Decoded } from './decode';

/** Far above the largest academy, and far below what a process can hold. */
const MOST_MEGABYTES = 64;

const noText = (message: string): Decoded => ({ kind: 'NoText', message });

/** Reads a file as text. Only files: a pipe would keep its reader waiting, and a device would never end. */
export async function readTextFile(path: string): Promise<Decoded> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return noText('is a folder, and should be a file');
    if (!found.isFile()) return noText('is no file, but a pipe, socket or device');
    if (found.size === 0) return noText('is empty');
    if (found.size > MOST_MEGABYTES * 2 ** 20) return noText(`is larger than ${MOST_MEGABYTES} MB`);
    return decode(await readFile(path));
  } catch (cause) {
    return noText(unreadable(cause as NodeJS.ErrnoException));
  }
}

/** What the system says, in words. */
export function unreadable({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'ENOENT':
      return 'is missing';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read by this user';
    case 'ELOOP':
      return 'is a link that leads to itself';
    default:
      return `cannot be read (${code ?? message})`;
  }
}

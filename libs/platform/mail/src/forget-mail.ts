import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Removes the mails to an address from the folder where mails lie that no server sends; answers how many. */
export async function forgetMailTo(folder: string, address: string): Promise<number> {
  const names = await readdir(folder).catch((fault: NodeJS.ErrnoException): string[] => {
    if (fault.code === 'ENOENT') return [];
    throw fault;
  });
  let gone = 0;
  for (const name of names.filter((one) => one.endsWith('.eml'))) {
    const path = join(folder, name);
    if (!isTo(await readFile(path, 'utf8'), address)) continue;
    await rm(path, { force: true });
    gone += 1;
  }
  return gone;
}

const isTo = (mail: string, address: string): boolean => {
  const [head = ''] = mail.split(/\r?\n\r?\n/, 1);
  const to = /^to:(.*(?:\r?\n[ \t].*)*)/im.exec(head)?.[1] ?? '';
  return (to.match(/[^\s<>,"]+@[^\s<>,"]+/g) ?? []).some((one) => one.toLowerCase() === address.toLowerCase());
};

import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { formsOf, type Found } from './find-text';
import { mailAsText } from './mail-as-text';

/**
 * In which files of a folder a text stands, capitals or not, and how often: mails as they are read, all else as it is. What
 * Postgres keeps in `without` is asked of Postgres. No folder is nothing found.
 */
export async function findInFiles(folder: string, text: string, without: readonly string[]): Promise<readonly Found[]> {
  const forms = formsOf(text).map((form) => form.toLowerCase());
  const found: Found[] = [];
  for (const path of await filesIn(folder)) {
    const place = relative(folder, path);
    if (without.includes(place.split(sep)[0] ?? '')) continue;
    const raw = await readFile(path).catch(ifGone);
    if (raw === undefined) continue;
    const inName = timesIn(place.toLowerCase(), forms);
    const read = path.endsWith('.eml') ? mailAsText(raw) : raw.toString('utf8');
    const count = inName + timesIn(read.toLowerCase(), forms);
    if (count > 0) found.push({ place, count });
  }
  return found;
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(ifGone);
  return (entries ?? [])
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A log that was rolled on, or a mail that was written, since it was listed. */
function ifGone(fault: NodeJS.ErrnoException): undefined {
  if (fault.code === 'ENOENT') return undefined;
  throw fault;
}

const timesIn = (text: string, forms: readonly string[]): number =>
  Math.max(...forms.map((form) => text.split(form).length - 1));

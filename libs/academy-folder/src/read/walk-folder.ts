import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { shown, type FolderFault } from './fault';
import { unreadable } from './text-file';

/** What is in a folder of an academy. */
export interface FolderFiles {
  /** Where each file is, whatever it is called on this disk, by the name it has: `content/mod-lab-02.json`. */
  readonly paths: ReadonlyMap<string, string>;
  /** What is there and is not read. */
  readonly leftAside: readonly string[];
  readonly faults: readonly FolderFault[];
}

const ROOT = ['competences.json', 'organisations.json', 'modules.json', 'routes.json', 'accounts.json'];
const SUBFOLDERS = ['content', 'entry-tests'];

interface Entry {
  /** As on the disk, relative to the folder. */
  readonly called: string;
  readonly name: string;
}

/**
 * Finds an academy's files. Names are compared as people read them, with composed or loose accents, `.JSON` as `.json`.
 * What begins with a dot belongs to a system or an editor, and is passed over.
 */
export async function walkFolder(folder: string): Promise<FolderFiles> {
  const root = await list(folder, '');
  const isSubfolder = ({ name }: Entry): boolean => SUBFOLDERS.includes(name);
  const inner = await Promise.all(root.entries.filter(isSubfolder).map(({ called }) => list(folder, called)));
  const all = [root, ...inner].flatMap(({ entries }) => entries).filter((entry) => !isSubfolder(entry));
  const files = all.filter(isRead);
  return {
    paths: new Map(files.map(({ name, called }) => [name, join(folder, called)])),
    leftAside: all.filter((entry) => !isRead(entry)).map(({ called }) => shown(called)),
    faults: [...[root, ...inner].flatMap(({ faults }) => faults), ...nameFaults(files)],
  };
}

const isRead = ({ name }: Entry): boolean =>
  ROOT.includes(name) || (name.endsWith('.json') && SUBFOLDERS.some((subfolder) => name.startsWith(`${subfolder}/`)));

async function list(folder: string, below: string): Promise<{ entries: Entry[]; faults: FolderFault[] }> {
  try {
    const names = await readdir(join(folder, below));
    const seen = names.filter((name) => !name.startsWith('.')).sort();
    const entries = seen.map((name) => ({ called: join(below, name), name: plainName(below, name) }));
    return { entries, faults: [] };
  } catch (cause) {
    const fault = cause as NodeJS.ErrnoException;
    const message = fault.code === 'ENOTDIR' ? 'is a file, and should be a folder' : unreadable(fault);
    return { entries: [], faults: [{ file: below || folder, path: '', message }] };
  }
}

/** In `content` and `entry-tests` the name without `.json` is an id, and capitals count. */
function plainName(below: string, name: string): string {
  const composed = name.normalize('NFC');
  return below === ''
    ? composed.toLowerCase()
    : `${below.normalize('NFC').toLowerCase()}/${composed.replace(/\.json$/i, '.json')}`;
}

function nameFaults(files: readonly Entry[]): FolderFault[] {
  const firsts = new Map<string, string>();
  return files.flatMap(({ called: file, name }) => {
    const first = firsts.get(name);
    firsts.set(name, first ?? file);
    if (file.includes('\uFFFD')) return [{ file, path: '', message: 'has a name that is not UTF-8; rename it' }];
    return first === undefined ? [] : [{ file, path: '', message: `has the same name as ${shown(first)}; keep one` }];
  });
}

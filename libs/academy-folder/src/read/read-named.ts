import type { z } from 'zod';
import type { FileRead } from './fault';
import { readJson } from './json-text';
import type { FolderFiles } from './walk-folder';

/** Reads the file of this name from a folder that was walked through. */
export async function readNamed<T>({ paths }: FolderFiles, file: string, shape: z.ZodType<T>): Promise<FileRead<T>> {
  const path = paths.get(file);
  return path === undefined
    ? { kind: 'Faults', faults: [{ file, path: '', message: 'is missing' }] }
    : readJson(path, file, shape);
}

/** The same for a file that need not be there. */
export const readIfThere = async <T>(
  files: FolderFiles,
  file: string,
  shape: z.ZodType<T>,
  without: T,
): Promise<FileRead<T>> => (files.paths.has(file) ? readNamed(files, file, shape) : { kind: 'Read', value: without });

/** Every file of a subfolder, in the order of their names. */
export async function readEach<T>(
  files: FolderFiles,
  subfolder: string,
  shape: z.ZodType<T>,
): Promise<{ file: string; read: FileRead<T> }[]> {
  const names = [...files.paths.keys()].filter((name) => name.startsWith(`${subfolder}/`));
  return Promise.all(names.map(async (file) => ({ file, read: await readNamed(files, file, shape) })));
}

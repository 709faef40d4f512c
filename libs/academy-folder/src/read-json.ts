import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { pathText, type FolderFault } from './fault';

export type FileRead<T> =
  { readonly kind: 'Read'; readonly value: T } | { readonly kind: 'Faults'; readonly faults: readonly FolderFault[] };

const fault = (file: string, message: string): FileRead<never> => ({
  kind: 'Faults',
  faults: [{ file, path: '', message }],
});

/** Reads a JSON file and checks its shape; every place that does not fit is a fault. */
export async function readJson<T>(folder: string, file: string, shape: z.ZodType<T>): Promise<FileRead<T>> {
  let text: string;
  try {
    text = await readFile(join(folder, file), 'utf8');
  } catch (cause) {
    return fault(file, unreadable(cause));
  }
  return parseJson(text, file, shape);
}

/** The same for a file that need not be there. */
export async function readJsonIfThere<T>(
  folder: string,
  file: string,
  shape: z.ZodType<T>,
  without: T,
): Promise<FileRead<T>> {
  const isThere = await access(join(folder, file)).then(
    () => true,
    () => false,
  );
  return isThere ? readJson(folder, file, shape) : { kind: 'Read', value: without };
}

export function parseJson<T>(text: string, file: string, shape: z.ZodType<T>): FileRead<T> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    return fault(file, `is no JSON: ${(cause as Error).message}`);
  }
  const read = shape.safeParse(json);
  if (read.success) return { kind: 'Read', value: read.data };
  return {
    kind: 'Faults',
    faults: read.error.issues.map(({ path, message }) => ({ file, path: pathText(path), message })),
  };
}

function unreadable(cause: unknown): string {
  const code = (cause as NodeJS.ErrnoException).code;
  return code === 'ENOENT' ? 'is missing' : `cannot be read (${code ?? String(cause)})`;
}

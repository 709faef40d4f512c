import { visit, type JSONPath } from 'jsonc-parser';
import type { z } from 'zod';
import { pathText, shown, type FileRead, type FolderFault } from './fault';
import { readTextFile } from './text-file';

/** Reads a JSON file and checks its shape; every place that does not fit is a fault of `file`, as the file is told of. */
export async function readJson<T>(path: string, file: string, shape: z.ZodType<T>): Promise<FileRead<T>> {
  const read = await readTextFile(path);
  if (read.kind === 'NoText') return { kind: 'Faults', faults: [{ file, path: '', message: read.message }] };
  return parseJson(read.text, file, shape);
}

function parseJson<T>(text: string, file: string, shape: z.ZodType<T>): FileRead<T> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    return { kind: 'Faults', faults: [{ file, path: '', message: `is no JSON: ${shown((cause as Error).message)}` }] };
  }
  const unsure = unsureKeys(text, file);
  if (unsure.length > 0) return { kind: 'Faults', faults: unsure };
  const read = shape.safeParse(json);
  if (read.success) return { kind: 'Read', value: read.data };
  return {
    kind: 'Faults',
    faults: read.error.issues.map(({ path, message }) => ({ file, path: pathText(path), message })),
  };
}

/** A key that is there twice has two values, of which `JSON.parse` keeps the last; nobody knows which one is meant. */
function unsureKeys(text: string, file: string): FolderFault[] {
  const faults: FolderFault[] = [];
  const open: Set<string>[] = [];
  const add = (path: JSONPath, key: string, line: number): void => {
    const keys = open.at(-1) as Set<string>;
    if (key === '__proto__' || keys.has(key)) {
      const message = key === '__proto__' ? 'is no key that can be kept' : `is there twice, again on line ${line + 1}`;
      faults.push({ file, path: pathText([...path, key]), message });
    }
    keys.add(key);
  };
  try {
    visit(text, {
      onObjectBegin: () => void open.push(new Set()),
      onObjectProperty: (key, _offset, _length, line, _character, path) => add(path(), key, line),
      onObjectEnd: () => void open.pop(),
    });
  } catch {
    return [{ file, path: '', message: 'is nested too deeply' }];
  }
  return faults;
}

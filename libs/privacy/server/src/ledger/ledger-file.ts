import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { OperatorFault } from '@academy/platform/config';
import { z } from 'zod';

const entry = z.strictObject({
  accountId: z.uuid(),
  teacherId: z.uuid().nullable(),
  askedAt: z.iso.datetime(),
  erasedOn: z.iso.date(),
  erasedAt: z.iso.datetime(),
});

/** Someone who was erased: ids and moments (ISO 8601, in UTC), and nothing else. */
export type LedgerEntry = Readonly<z.infer<typeof entry>>;

/** The ledger of who was erased, as lines of JSON. Nobody is in one that is not there; throws OperatorFault by line. */
export async function readLedger(path: string): Promise<readonly LedgerEntry[]> {
  const text = await readFile(path, 'utf8').catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return '';
    throw new OperatorFault(`The ledger ${path} cannot be read: ${fault.message}`);
  });
  return text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [entryOf(line, `${path}:${at + 1}`)]));
}

/** Whole or not at all, and for its owner alone: a half ledger would bring people back. */
export async function writeLedger(path: string, entries: readonly LedgerEntry[]): Promise<void> {
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(beside, entries.map((one) => `${JSON.stringify(one)}\n`).join(''), { mode: 0o600, flush: true });
    await rename(beside, path);
  } catch (fault) {
    throw new OperatorFault(`The ledger ${path} cannot be written: ${(fault as Error).message}`);
  }
}

function entryOf(line: string, place: string): LedgerEntry {
  const read = entry.safeParse(parsed(line));
  if (read.success) return read.data;
  throw new OperatorFault(
    `${place} is not a line of the ledger of who was erased. Put a whole copy of that file back; nobody is erased before.`,
  );
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

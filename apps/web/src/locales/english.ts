import type { Messages } from '@lingui/core';
import { messages } from './en.po';
import { unpacked, type Packed } from './packed';

/** Where each part of the application tells, as it begins, which file has its English (`build/words-of-parts.ts`). */
interface Parts {
  push(file: string): unknown;
}

declare global {
  var academyParts: Parts | undefined;
}

/** While developing all of it; in a build nothing, since each part brings its own. */
const known: Messages = { ...messages };
const unread = new Set<string>();
const coming = new Map<string, Promise<void>>();

/** Reads the English of the parts that are there. Of a part that cannot be fetched Dutch stands, and it is tried again with the next. */
export async function english(): Promise<Messages> {
  await Promise.all([...unread].map(once));
  return known;
}

/** Has `hear` called for each part from now on; a part waits for what that answers. */
export function hearParts(hear: () => unknown): void {
  if (Array.isArray(globalThis.academyParts)) for (const file of globalThis.academyParts) unread.add(String(file));
  globalThis.academyParts = {
    push(file) {
      unread.add(file);
      return hear();
    },
  };
}

function once(file: string): Promise<void> {
  const read = coming.get(file) ?? readWords(file).finally(() => coming.delete(file));
  coming.set(file, read);
  return read;
}

async function readWords(file: string): Promise<void> {
  try {
    const answer = await fetch(file);
    if (!answer.ok) return;
    Object.assign(known, unpacked((await answer.json()) as Packed));
    unread.delete(file);
  } catch {
    // Without a line there is Dutch to read.
  }
}

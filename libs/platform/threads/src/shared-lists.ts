import { setImmediate as turn } from 'node:timers/promises';
import { Latest } from '@academy/kernel';

/** A list as JSON in memory that all threads see; handing it over copies nothing. */
export interface SharedList {
  readonly id: number;
  readonly bytes: SharedArrayBuffer;
}

/** Items that are written down before others get their turn: well under a millisecond of modules. */
const SLICE = 50;

/** Long lists that threads need again and again: each is written down once, a slice at a time, by its identity. */
export class SharedLists {
  private readonly known = new WeakMap<object, Promise<SharedList>>();
  private lists = 0;

  /** `owner` is what the list is known by: as long as it is the very same object, so is the list. */
  of(owner: object, list: Iterable<unknown>): Promise<SharedList> {
    const known = this.known.get(owner);
    if (known) return known;
    this.lists += 1;
    const id = this.lists;
    const shared = writtenDown(list).then((bytes) => ({ id, bytes }));
    this.known.set(owner, shared);
    return shared;
  }
}

/** A line of JSON an item. */
async function writtenDown(list: Iterable<unknown>): Promise<SharedArrayBuffer> {
  const encoder = new TextEncoder();
  const slices: Uint8Array[] = [];
  let lines: string[] = [];
  for (const item of list) {
    lines.push(JSON.stringify(item));
    if (lines.length < SLICE) continue;
    slices.push(encoder.encode(`${lines.join('\n')}\n`));
    lines = [];
    await turn();
  }
  slices.push(encoder.encode(lines.join('\n')));
  return joined(slices);
}

async function joined(slices: readonly Uint8Array[]): Promise<SharedArrayBuffer> {
  const bytes = new SharedArrayBuffer(slices.reduce((sum, { length }) => sum + length, 0));
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const slice of slices) {
    whole.set(slice, at);
    at += slice.length;
    // Memory of its own is given page by page as it is first written to.
    await turn();
  }
  return bytes;
}

/** Reads lists in the thread that needs them, and keeps the latest few. */
export class SharedListReader {
  private readonly kept: Latest<number, readonly unknown[]>;

  constructor(most: number) {
    this.kept = new Latest(most);
  }

  /** The very same object for the same list, for as long as it is kept. */
  read<Item>({ id, bytes }: SharedList): readonly Item[] {
    const list = this.kept.get(id) ?? parsed(bytes);
    this.kept.set(id, list);
    return list as readonly Item[];
  }
}

function parsed(bytes: SharedArrayBuffer): readonly unknown[] {
  // A decoder takes no shared memory, as it could change while it reads.
  const text = new TextDecoder().decode(new Uint8Array(bytes).slice());
  return JSON.parse(`[${text.trimEnd().replaceAll('\n', ',')}]`) as readonly unknown[];
}

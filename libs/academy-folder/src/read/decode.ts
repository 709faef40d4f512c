export type Decoded =
  { readonly kind: 'Text'; readonly text: string } | { readonly kind: 'NoText'; readonly message: string };

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * The text of a file, whichever tool wrote it: UTF-8 or UTF-16, with its mark or without. Bytes that are neither are
 * told with their place; none is ever replaced.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  if (!encoding) return { kind: 'NoText', message: 'is UTF-32; save it as UTF-8' };
  try {
    return { kind: 'Text', text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    const name = encoding === 'utf-8' ? 'UTF-8' : 'whole UTF-16';
    return { kind: 'NoText', message: `is not ${name}: ${placeOf(readableStart(bytes, encoding))}; save it as UTF-8` };
  }
}

/** JSON begins with a sign of ASCII, so that zeros beside it tell the encoding where there is no mark. */
function encodingOf([a, b, c, d]: Uint8Array): Encoding | undefined {
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? undefined : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0 && c !== undefined) return undefined;
  if (a === 0 && b !== undefined) return 'utf-16be';
  if (b === 0) return c === 0 && d === 0 ? undefined : 'utf-16le';
  return 'utf-8';
}

/** The longest start of the file that can be read, found by halving. */
function readableStart(bytes: Uint8Array, encoding: Encoding): string {
  const read = (end: number): string =>
    new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    try {
      read(middle);
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return read(low);
}

function placeOf(before: string): string {
  const lines = before.split('\n');
  return `line ${lines.length}, character ${(lines.at(-1) as string).length + 1}`;
}

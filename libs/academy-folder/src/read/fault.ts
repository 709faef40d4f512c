/** Something in an academy folder that is not as it should be, and where. */
export interface FolderFault {
  /** Relative to the folder, such as `content/mod-lab-02.json`. */
  readonly file: string;
  /** Where in that file, such as `[3].outcomes[0].to`; empty for the file itself. */
  readonly path: string;
  readonly message: string;
}

export type FileRead<T> =
  { readonly kind: 'Read'; readonly value: T } | { readonly kind: 'Faults'; readonly faults: readonly FolderFault[] };

/** `['outcomes', 0, 'to']` → `outcomes[0].to`. */
export function pathText(keys: readonly PropertyKey[]): string {
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${shown(String(key))}`))
    .join('')
    .replace(/^\./, '');
}

/** For a terminal: `modules.json [3].hours: takes more than 0 hours`. */
export const inWords = ({ file, path, message }: FolderFault): string =>
  `${shown(file)}${path === '' ? '' : ` ${path}`}: ${message}`;

const MOST_SHOWN = 80;
const notShown = /[\p{C}\p{Zl}\p{Zp}\u2800]/gu;

/** Any text so that it can stand in a message: what cannot be seen as `\u{200b}`, and not longer than is useful. */
export function shown(text: string): string {
  const cut = text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
  return cut.replace(notShown, (sign) => `\\u{${(sign.codePointAt(0) as number).toString(16)}}`);
}

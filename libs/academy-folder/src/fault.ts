/** Something in an academy folder that is not as it should be, and where. */
export interface FolderFault {
  /** Relative to the folder, such as `content/mod-lab-02.json`. */
  readonly file: string;
  /** Where in that file, such as `[3].outcomes[0].to`; empty for the file itself. */
  readonly path: string;
  readonly message: string;
}

/** `['outcomes', 0, 'to']` → `outcomes[0].to`. */
export function pathText(keys: readonly PropertyKey[]): string {
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

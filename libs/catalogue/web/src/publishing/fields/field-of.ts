/** What a row has beside its competence. */
const inRows: Readonly<Record<string, readonly string[]>> = {
  outcomes: ['from', 'to'],
  prerequisites: ['level'],
};

/** Id of the field in which something is to be mended; `path` is such as `hours` or `outcomes.0.to`. */
export function fieldOf(path: string): string {
  const [part = '', at, inside = ''] = path.split('.');
  const boxes = inRows[part];
  if (!boxes || at === undefined) return `draft-${part}`;
  return `draft-${part}-${at}-${boxes.includes(inside) ? inside : 'competence'}`;
}

/** A node of a Markdown tree, as far as tables need it. */
interface MarkdownNode {
  type: string;
  value?: string;
  align?: null[];
  children?: MarkdownNode[];
}

const divider = /^\s*\|?(\s*:?-+:?\s*\|)+(\s*:?-+:?\s*)?$/;

/** A step of react-markdown that makes tables of paragraphs written with pipes, which plain Markdown leaves as text. */
export const pipeTables = () => (tree: MarkdownNode) => {
  for (const node of tree.children ?? []) {
    if (node.type === 'paragraph') asTable(node);
    else pipeTables()(node);
  }
};

function asTable(paragraph: MarkdownNode): void {
  const [head, line, ...body] = linesOf(paragraph.children ?? []);
  if (!head || !line || !isDivider(line)) return;
  const rows = [head, ...body].map(cellsOf);
  paragraph.type = 'table';
  paragraph.align = rows[0]?.map(() => null) ?? [];
  paragraph.children = rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children })),
  }));
}

const isDivider = (line: MarkdownNode[]) => line.every(({ type }) => type === 'text') && divider.test(textOf(line));

const textOf = (nodes: MarkdownNode[]) => nodes.map(({ value = '' }) => value).join('');

const linesOf = (nodes: MarkdownNode[]) => splitAt('\n', nodes);

/** The cells between the pipes of one line; the empty pieces outside the outermost pipes are none. */
function cellsOf(line: MarkdownNode[]): MarkdownNode[][] {
  const pieces = splitAt('|', line);
  const isEmpty = (piece: MarkdownNode[] | undefined) =>
    piece?.every(({ type, value }) => type === 'text' && !value?.trim());
  const from = isEmpty(pieces[0]) ? 1 : 0;
  return pieces.slice(from, isEmpty(pieces.at(-1)) ? -1 : undefined);
}

/** Splits a run of text, bold words and the like wherever the mark stands in plain text. */
function splitAt(mark: string, nodes: MarkdownNode[]): MarkdownNode[][] {
  const pieces: MarkdownNode[][] = [[]];
  for (const node of nodes) {
    const [first = '', ...rest] = node.type === 'text' ? (node.value ?? '').split(mark) : [undefined];
    pieces.at(-1)?.push(node.type === 'text' ? { type: 'text', value: first } : node);
    for (const value of rest) pieces.push([{ type: 'text', value: value ?? '' }]);
  }
  return pieces;
}

interface HastNode {
  type: string;
  tagName?: string;
  value?: string;
  properties?: object;
  children?: HastNode[];
}

/** Where a line break between elements is no space. */
const blocks = new Set<string | undefined>(['ul', 'ol', 'blockquote', 'table', 'thead', 'tbody', 'tr', undefined]);

/** Gives what the JSX of our own screens has by itself: no text beside an element without one of its own (ADR 20). */
export const textInOwnElement = () => wrapTexts;

function wrapTexts(node: HastNode): void {
  const { children = [], tagName } = node;
  for (const child of children) wrapTexts(child);
  const kept = blocks.has(tagName) ? children.filter(({ type, value }) => type !== 'text' || value?.trim()) : children;
  const alone = kept.length === 1 && tagName !== undefined;
  if (node.children) node.children = alone ? kept : kept.map(inOwnElement);
}

/** HTML that someone wrote in it ('raw') is shown as text. */
const inOwnElement = (child: HastNode): HastNode =>
  child.type === 'text' || child.type === 'raw'
    ? { type: 'element', tagName: 'span', properties: {}, children: [child] }
    : child;

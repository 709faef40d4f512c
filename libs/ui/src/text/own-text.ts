import { createElement, Fragment, type ElementType, type ReactNode } from 'react';

const isText = (child: ReactNode): child is string | number | bigint =>
  typeof child === 'string' || typeof child === 'number' || typeof child === 'bigint';

const isNothing = (child: ReactNode) => child === null || child === undefined || typeof child === 'boolean';

/**
 * The same children, each text in an element of its own: then React holds no text node, and whoever replaces one
 * (a browser's translation, an extension) takes nothing away that React will look for. An element whose only child is
 * text already is one. Places are kept, so that nothing beside a text loses its state.
 */
export function withOwnText(type: ElementType, children: ReactNode): ReactNode {
  if (isText(children)) return type === Fragment && children !== '' ? createElement('span', null, children) : children;
  if (!Array.isArray(children)) return children;
  const all = children as readonly ReactNode[];
  if (!holdsText(all)) return all;
  if (type !== Fragment && all.every((child) => isText(child) || isNothing(child))) return joined(all);
  return all.map((child, place): ReactNode => {
    if (Array.isArray(child)) return withOwnText(Fragment, child as ReactNode);
    if (!isText(child)) return child;
    if (place > 0 && isText(all[place - 1])) return null;
    const end = all.findIndex((other, at) => at > place && !isText(other));
    const words = joined(all.slice(place, end < 0 ? undefined : end));
    return words === '' ? null : createElement('span', { key: `text-${place}` }, words);
  });
}

const joined = (texts: readonly ReactNode[]) => texts.filter(isText).join('');

const holdsText = (children: readonly ReactNode[]): boolean =>
  children.some((child) => isText(child) || (Array.isArray(child) && holdsText(child as ReactNode[])));

import { t } from '@lingui/core/macro';
import { badInput } from './bad-input';

export interface PageArguments {
  readonly first: number;
  readonly after?: string | null;
}

export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

export const MAX_PAGE = 100;

/** Where an item stands, and which one it is. */
const encode = (at: number, key: string): string => Buffer.from(`${at} ${key}`).toString('base64url');
const decode = (cursor: string): { readonly at: number; readonly key: string } => {
  const [, at = '-1', key = ''] = /^(\d{1,9}) (.*)$/s.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  return { at: Number(at), key };
};

/** Throws the error a client sees when it asks for a page of a size that is not given; `name` is what it said that by. */
export function checkFirst(first: number, name = 'first'): void {
  if (first < 1 || first > MAX_PAGE) {
    throw badInput(t`${name} is 1 tot en met ${MAX_PAGE}`);
  }
}

/**
 * One page of a list that is in memory, in the list's own order; `keyOf` is unique and stays the same. Where the last item of
 * the page before is gone, the page begins with what stands in its place now.
 */
export function pageOf<T>(all: readonly T[], { first, after }: PageArguments, keyOf: (item: T) => string): Page<T> {
  checkFirst(first);
  const start = after ? startAfter(decode(after), all, keyOf) : 0;
  const items = all.slice(start, start + first);
  const edges = items.map((node, nth) => ({ cursor: encode(start + nth, keyOf(node)), node }));
  return {
    edges,
    pageInfo: { hasNextPage: start + first < all.length, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: all.length,
  };
}

function startAfter<T>({ at, key }: ReturnType<typeof decode>, all: readonly T[], keyOf: (item: T) => string): number {
  const last = all[at];
  if (last !== undefined && keyOf(last) === key) return at + 1;
  const found = all.findIndex((item) => keyOf(item) === key);
  return found >= 0 ? found + 1 : Math.max(0, at);
}

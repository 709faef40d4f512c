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

const encode = (key: string): string => Buffer.from(key).toString('base64url');
const decode = (cursor: string): string => Buffer.from(cursor, 'base64url').toString();

/** Throws the error a client sees when it asks for a page of a size that is not given; `name` is what it said that by. */
export function checkFirst(first: number, name = 'first'): void {
  if (first < 1 || first > MAX_PAGE) {
    throw badInput(t`${name} is 1 tot en met ${MAX_PAGE}`);
  }
}

/** One page of a list that is in memory, in the list's own order; `keyOf` is unique and stays the same. */
export function pageOf<T>(all: readonly T[], { first, after }: PageArguments, keyOf: (item: T) => string): Page<T> {
  checkFirst(first);
  const key = after ? decode(after) : undefined;
  const start = key === undefined ? 0 : all.findIndex((item) => keyOf(item) === key) + 1;
  const items = all.slice(start, start + first);
  const last = items.at(-1);
  return {
    edges: items.map((node) => ({ cursor: encode(keyOf(node)), node })),
    pageInfo: { hasNextPage: start + first < all.length, endCursor: last ? encode(keyOf(last)) : null },
    totalCount: all.length,
  };
}

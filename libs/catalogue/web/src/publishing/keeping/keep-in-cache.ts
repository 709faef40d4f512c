import type { QueryClient } from '@tanstack/react-query';
import { draftQuery, type Draft } from '../api';

/** Puts what the academy answered in the place of what was known of a draft; the lists in which it stands are asked anew. */
export async function keepInCache(cache: QueryClient, draft: Draft): Promise<void> {
  const { queryKey } = draftQuery(draft.id);
  // What was asked before this answer may come after it, and is older.
  await cache.cancelQueries({ queryKey });
  cache.setQueryData(queryKey, draft);
  makeListsStale(cache);
}

/** Has the lists of drafts asked anew where they are shown: what stands in them has changed. */
export function makeListsStale(cache: QueryClient): void {
  void cache.invalidateQueries({ queryKey: ['drafts'], predicate: ({ queryKey }) => queryKey[1] !== 'one' });
}

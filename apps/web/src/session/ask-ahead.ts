import { useQueryClient, type FetchQueryOptions } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useMatches, type Params } from 'react-router';

/** A question whose answer a screen shows; what it is, is between the question and the screen. */
export type AskedAhead = FetchQueryOptions;

/** What the page at an address asks ahead, by what is filled in in the address. */
export type AsksFirst = (params: Params) => readonly AskedAhead[];

export interface AsksAhead {
  readonly asksFirst: AsksFirst | undefined;
}

/** Asks what the page below will show, in the moment in which is asked who is there. */
export function useAskAhead(isWanted: boolean): void {
  const cache = useQueryClient();
  const page = useMatches().at(-1);
  const asksFirst = (page?.handle as AsksAhead | undefined)?.asksFirst;
  const params = page?.params;
  useEffect(() => {
    if (!isWanted || !asksFirst || !params) return;
    for (const question of asksFirst(params)) void cache.prefetchQuery(question);
  }, [asksFirst, cache, isWanted, params]);
}

import { hashKey, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { meQuery } from './api';
import { belongTo } from './belong-to';

/** What this tab knew when its page went. */
const key = 'academy-known';
/** Who is signed in in this browser, for all its tabs: what a tab knew of someone else is worth nothing. */
const ownerKey = 'academy-account';

interface Known {
  readonly account: string;
  readonly answers: readonly (readonly [QueryKey, unknown])[];
}

/**
 * Keeps what this tab knows for when its page is loaded without a line: for as long as the tab is there, and until its person
 * signs out, in whichever tab.
 */
export function keepKnown(cache: QueryClient): void {
  const hash = hashKey(meQuery.queryKey);
  cache.getQueryCache().subscribe(({ query, type }) => {
    if (type !== 'updated' || query.queryHash !== hash) return;
    const me = query.state.data as { readonly id: string } | null | undefined;
    if (me === null) forgetKnown();
    else if (me) quietly(() => localStorage.setItem(ownerKey, me.id));
  });
  window.addEventListener('pagehide', () => {
    const account = cache.getQueryData(meQuery.queryKey)?.id;
    if (account !== undefined) quietly(() => write(cache, account));
  });
}

/** Nobody is signed in any more: nothing that was known of who was remains. */
const forgetKnown = (): void =>
  quietly(() => {
    localStorage.removeItem(ownerKey);
    sessionStorage.removeItem(key);
  });

/** They have signed out themselves: what this tab keeps of what they typed goes too. */
export function forgetAll(): void {
  forgetKnown();
  quietly(() => sessionStorage.clear());
}

/** Puts back what this tab knew, where nothing is known since. It is asked anew as soon as it can be. */
export const recallKnown = (cache: QueryClient): void =>
  quietly(() => {
    const { account, answers = [] } = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Known>;
    if (account === undefined || account !== localStorage.getItem(ownerKey)) return;
    for (const [asked, answer] of answers)
      if (cache.getQueryData(asked) === undefined) cache.setQueryData(asked, answer, { updatedAt: 0 });
    belongTo(cache, cache.getQueryData(meQuery.queryKey) ?? null);
  });

/** A browser keeps some megabytes: where it is more, what is on the screen. */
function write(cache: QueryClient, account: string): void {
  const known = (isShownOnly: boolean): string => {
    const answers = cache
      .getQueryCache()
      .getAll()
      .filter(({ state }) => state.data !== undefined)
      .filter((query) => !isShownOnly || query.getObserversCount() > 0)
      .map(({ queryKey, state }) => [queryKey, state.data] as const);
    return JSON.stringify({ account, answers } satisfies Known);
  };
  sessionStorage.removeItem(key);
  try {
    sessionStorage.setItem(key, known(false));
  } catch {
    sessionStorage.setItem(key, known(true));
  }
}

/** A browser may keep nothing at all: then nothing is known after a reload without a line, and the page says so. */
function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // What is kept here is never more than a convenience.
  }
}

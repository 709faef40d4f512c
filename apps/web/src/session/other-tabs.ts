import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { meQuery } from './api';
import { setOtherAccount } from './other-account';

/** One for this tab: it does not hear itself. A browser without has the academy's refusals. */
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('academy-account');

/** Tells the other tabs of this browser who is signed in now; null when nobody is. */
export const tellTabs = (account: string | null): void => channel?.postMessage(account);

/** Hears from other tabs who is signed in now. */
export function useHearTabs(): void {
  const cache = useQueryClient();
  useEffect(() => {
    const hear = ({ data }: MessageEvent<unknown>) => {
      if (data === null || typeof data === 'string') heard(cache, data);
    };
    channel?.addEventListener('message', hear);
    return () => channel?.removeEventListener('message', hear);
  }, [cache]);
}

/** A page that shows somebody keeps what is on it until that person chooses; one that shows nobody asks who it is. */
export function heard(cache: QueryClient, account: string | null): void {
  const shown = cache.getQueryData(meQuery.queryKey)?.id;
  if (account === null) {
    setOtherAccount(cache, 'no');
    if (shown !== undefined) cache.setQueryData(meQuery.queryKey, null);
    return;
  }
  if (shown !== undefined && account !== shown) return setOtherAccount(cache, 'told');
  setOtherAccount(cache, 'no');
  // Also of the same person: their session went on, or is another.
  void cache.invalidateQueries({ queryKey: meQuery.queryKey });
}

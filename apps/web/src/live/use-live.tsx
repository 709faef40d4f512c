import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { makeStale } from '@academy/gql';
import { LiveContext, type LiveState } from '@academy/ui';
import { doubtLine, lineIsLost } from '../line/line';
import { meQuery } from '../session/api';

const pollEvery = 10_000;
/** What happened in one moment is told line by line: what comes within this time is heard as one. */
const moment = 50;

/** One stream of news for this tab, while someone is signed in. */
export function LiveProvider({ account, children }: { account: string; children: ReactNode }) {
  const cache = useQueryClient();
  const [state, setState] = useState<LiveState>('waiting');

  useEffect(() => {
    const address = new URL('/live', window.location.origin);
    address.searchParams.set('account', account);
    const stream = new EventSource(address);
    let opened = false;
    stream.onopen = () => {
      setState('live');
      // What happened while the line was down was not told: everything may be stale.
      if (opened) void cache.invalidateQueries();
      opened = true;
    };
    stream.onerror = () => {
      setState('waiting');
      void doubtLine();
      // Refused, and so for good: perhaps the session has ended.
      if (stream.readyState === EventSource.CLOSED) void cache.invalidateQueries({ queryKey: meQuery.queryKey });
    };
    const news = new Set<string>();
    const hear = () => {
      void makeStale(cache, ...news);
      news.clear();
    };
    stream.onmessage = ({ data }) => {
      if (news.size === 0) setTimeout(hear, moment);
      news.add(topicOf(String(data)));
    };
    return () => stream.close();
  }, [account, cache]);

  useEffect(() => {
    if (state === 'live') return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible' && !lineIsLost()) void cache.invalidateQueries();
    }, pollEvery);
    return () => clearInterval(timer);
  }, [state, cache]);

  return <LiveContext value={state}>{children}</LiveContext>;
}

function topicOf(data: string): string {
  try {
    const { type } = JSON.parse(data) as { type?: unknown };
    return typeof type === 'string' ? (type.split('.')[0] ?? '') : '';
  } catch {
    return '';
  }
}

import type { QueryClient } from '@tanstack/react-query';
import { topics } from './topics';

/** What someone just did makes the same answers stale as the news of it will; no need to wait for that. */
export const makeStale = (cache: QueryClient, topic: string) =>
  Promise.all((topics[topic] ?? []).map((queryKey) => cache.invalidateQueries({ queryKey })));

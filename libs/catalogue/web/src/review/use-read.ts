import { useState } from 'react';
import type { Draft } from '../publishing/api';

/**
 * What someone reads of a draft stays on the page when another takes its place: they decide about what they read. While it is
 * asked for the first time (`isAsked`), what was known of it from before gives way unseen.
 */
export function useRead(now: Draft | null, isAsked: boolean) {
  const [read, setRead] = useState<Draft>();
  if (now && !read && !isAsked) setRead(now);
  const shown = read ?? now;
  return {
    read: shown,
    /** Whether something else is handed in by now, or would change something else. */
    isOld: now !== null && shown !== null && (now.revision !== shown.revision || now.offered !== shown.offered),
    readOn: () => now && setRead(now),
  };
}

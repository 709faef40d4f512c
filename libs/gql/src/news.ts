import type { QueryClient } from '@tanstack/react-query';

/** What news is about: the first word of an event's type, so 'enrolment.teacher-enrolled.v1' is about enrolment. */
const topics = [
  'enrolment',
  'catalogue',
  'learning',
  'certification',
  'teachers',
  'paths',
  'entry-tests',
  'matching',
  'messaging',
  'audit',
] as const;

export type Topic = (typeof topics)[number];

/** Stands with a query, as its `meta`: which news makes its answer stale. */
export const staleAfter = (...news: readonly Topic[]) => ({ news });

/**
 * Has fetched anew what this makes stale: news that came, or what someone just did, for which there is no need to wait for
 * the news. A query that does not say what makes it stale, and a topic that nobody knows, make more stale than needed:
 * slower, but never wrong. News of several things is told in one go, so that nothing is fetched anew for each.
 */
export const makeStale = (cache: QueryClient, ...about: readonly string[]): Promise<void> =>
  cache.invalidateQueries(
    about.every(isTopic)
      ? {
          predicate: ({ meta }) =>
            (meta?.['news'] as readonly Topic[] | undefined)?.some((topic) => about.includes(topic)) ?? true,
        }
      : {},
  );

const isTopic = (topic: string): topic is Topic => (topics as readonly string[]).includes(topic);

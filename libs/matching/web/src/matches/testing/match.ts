import type { MatchCardFragment, MyMatchesQuery } from '@academy/gql';
import type { Reason } from '../use-reason-sentence';

/** A reason for tests, about hydrogen. */
export const reason = (code: string, given: Partial<Record<keyof Reason, unknown>> = {}) =>
  ({
    kind: 'PRACTICAL',
    code,
    level: null,
    number: null,
    text: null,
    competence: { id: 'ene.h2', name: { nl: 'Waterstof', en: 'Hydrogen' } },
    ...given,
  }) as Reason;

/** A match for tests, by the slug of its module. */
export const match = (slug: string, given: Partial<MatchCardFragment> = {}): MatchCardFragment => ({
  strength: 'STRONG',
  wantedLess: false,
  reasons: [],
  module: {
    slug,
    title: { nl: `Module ${slug}`, en: `Module ${slug}` },
    organisation: { name: 'Lichtlijn (fictief)' },
    hours: 12,
    form: 'ONLINE',
    city: null,
    outcomes: [{ competence: { id: 'vak.meten' } }],
    selfPaced: false,
    editions: [{ id: 'e1', start: '2099-12-14', seatsFree: 3 }],
  },
  ...given,
});

/** A page of matches; more follows after `endCursor`. */
export const page = (
  matches: readonly MatchCardFragment[],
  endCursor: string | null = null,
  totalCount = matches.length,
): MyMatchesQuery['myMatches'] => ({
  totalCount,
  pageInfo: { endCursor, hasNextPage: endCursor !== null },
  edges: matches.map((node) => ({ node })),
});

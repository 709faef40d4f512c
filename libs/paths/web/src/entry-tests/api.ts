import { queryOptions } from '@tanstack/react-query';
import {
  graphql,
  request,
  requestUntil,
  type EntryTestEffectQuery,
  type EntryTestOffersQuery,
  type EntryTestStakesQuery,
  staleAfter,
} from '@academy/gql';
import { newsOfPath } from '../path/news';

export type EntryTestOffer = EntryTestOffersQuery['entryTestOffers'][number];

const offersDocument = graphql(`
  query EntryTestOffers {
    entryTestOffers {
      expectedHours
      opensAWay
      competence {
        id
        name {
          nl
          en
        }
      }
    }
  }
`);

/** Tests that are worth their half hour; they follow from the path, so they go stale with it. */
export const entryTestOffersQuery = queryOptions({
  queryKey: ['path', 'entry-test-offers'],
  meta: staleAfter('enrolment', 'catalogue', 'learning', 'certification', 'teachers', 'paths', 'entry-tests'),
  queryFn: async () => (await request(offersDocument)).entryTestOffers,
});

const stakesDocument = graphql(`
  query EntryTestStakes($competenceId: ID!) {
    entryTestStakes(competenceId: $competenceId) {
      hoursNow
      hoursBest
      hoursWorst
      mayReachLess
      mayReachMore
    }
  }
`);

export type Stakes = NonNullable<EntryTestStakesQuery['entryTestStakes']>;

/** What a test can do to the path; planned anew, so it goes stale with the path. Null where there is nothing to say. */
export const stakesQuery = (competenceId: string) =>
  queryOptions({
    queryKey: ['path', 'entry-test-stakes', competenceId],
    meta: newsOfPath,
    queryFn: async ({ signal }) =>
      (await requestUntil(signal, stakesDocument, { competenceId })).entryTestStakes ?? null,
  });

const effectDocument = graphql(`
  query EntryTestEffect($attemptId: ID!) {
    entryTestEffect(attemptId: $attemptId) {
      hoursBefore
      hoursNow
      levelBefore
      levelNow
      drops {
        ...ModuleOnProposal
      }
      adds {
        ...ModuleOnProposal
      }
      reasons {
        code
        level
        module {
          ...ModuleOnProposal
        }
        competence {
          id
          name {
            nl
            en
          }
        }
      }
    }
  }
`);

export type Effect = NonNullable<EntryTestEffectQuery['entryTestEffect']>;

/** The result comes into the profile in a second or so; whoever waits longer finds it on the path. */
const tries = { most: 15, pauseMs: 2_000 } as const;

/** What a test did to the path; asked again until its result is in the profile. */
export const effectQuery = (attemptId: string) =>
  queryOptions({
    queryKey: ['path', 'entry-test-effect', attemptId],
    meta: newsOfPath,
    queryFn: async ({ signal }) => (await requestUntil(signal, effectDocument, { attemptId })).entryTestEffect ?? null,
    refetchInterval: ({ state }) => (!state.data && state.dataUpdateCount < tries.most ? tries.pauseMs : false),
  });

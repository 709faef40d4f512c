import { QueryClient } from '@tanstack/react-query';
import { makeStale } from '@academy/gql';
import { alsoInterestingQuery, bestMatchesQuery, matchesQuery, sixBestQuery } from './api';

describe('What suits a teacher', () => {
  it.each([
    ['all of it', matchesQuery],
    ['what is different', alsoInterestingQuery],
    ['the six on top', sixBestQuery],
    ['the three best', bestMatchesQuery],
  ])('is asked anew when seats were taken or came free, since what is full suits nobody: %s', async (_, query) => {
    const cache = new QueryClient();
    const asked = cache.getQueryCache().build(cache, query as never);
    await makeStale(cache, 'learning');
    expect(asked.state.isInvalidated).toBe(false);
    await makeStale(cache, 'enrolment');
    expect(asked.state.isInvalidated).toBe(true);
  });
});

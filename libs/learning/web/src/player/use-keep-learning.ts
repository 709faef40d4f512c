import { useQueryClient } from '@tanstack/react-query';
import type { LearningOnPageFragment } from '@academy/gql';
import { makeStale } from '@academy/gql';
import { learningQuery } from './api';

/** Shows progress that the academy just kept, and has what hangs on it fetched anew. */
export function useKeepLearning() {
  const cache = useQueryClient();
  return (learning: LearningOnPageFragment) => {
    cache.setQueryData(learningQuery(learning.enrolmentId).queryKey, learning);
    void makeStale(cache, 'learning');
  };
}

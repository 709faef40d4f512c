import { useQueryClient } from '@tanstack/react-query';
import type { EnrolmentItemFragment } from '@academy/gql';
import { makeStale } from '@academy/gql';
import { enrolmentsQuery } from './api';

/** Puts an enrolment that the academy just answered in the list at once, and has the rest fetched anew. */
export function useKeepEnrolment() {
  const cache = useQueryClient();
  return (enrolment: EnrolmentItemFragment) => {
    cache.setQueryData(enrolmentsQuery.queryKey, (known = []) => [
      enrolment,
      ...known.filter(({ id }) => id !== enrolment.id),
    ]);
    void makeStale(cache, 'enrolment');
  };
}

import { useQuery } from '@tanstack/react-query';
import type { EnrolmentItemFragment } from '@academy/gql';
import { enrolmentsQuery } from '../enrolments/api';

/** The enrolment in a module that still says something, and whether it is on its way. */
export function useCurrentEnrolment(slug: string) {
  const { data: enrolments = [], isPending } = useQuery(enrolmentsQuery);
  return { enrolment: currentOf(enrolments.filter(({ module }) => module.slug === slug)), isPending };
}

/** The newest counts; what was taken back does not stand in the way of a new start. */
const currentOf = (newestFirst: readonly EnrolmentItemFragment[]) =>
  newestFirst.find(({ state }) => state !== 'WITHDRAWN' && state !== 'REFUSED') ??
  (newestFirst[0]?.state === 'REFUSED' ? newestFirst[0] : undefined);

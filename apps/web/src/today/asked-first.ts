import { useQueries, useQuery } from '@tanstack/react-query';
import { enrolmentsQuery } from '@academy/enrolment/web';
import { myLearningQuery } from '@academy/learning/web';
import { bestMatchesQuery } from '@academy/matching/web';
import { noticesQuery } from '@academy/messaging/web';
import { pathQuery, tempoQuery } from '@academy/paths/web';
import { profileStartQuery } from '@academy/teachers/web';
import { useOnceThere } from '@academy/ui';

/** What Vandaag shows whatever the answers are. */
const askedFirst = [pathQuery, myLearningQuery, bestMatchesQuery, enrolmentsQuery, noticesQuery] as const;

/** Whether what decides how high each part is still has to come: until then nothing stands that would move. */
export function useOnItsWay(): boolean {
  const first = useQueries({ queries: [...askedFirst] }).every(({ isFetched }) => isFetched);
  const { data: path } = useQuery(pathQuery);
  const begun = useQuery({ ...profileStartQuery, enabled: path === null });
  const tempo = useQuery({ ...tempoQuery(path?.computedAt ?? ''), enabled: Boolean(path) });
  const isThere = first && (path !== null || begun.isFetched) && (!path || tempo.isFetched);
  return !useOnceThere(isThere);
}

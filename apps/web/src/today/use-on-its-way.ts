import { useQueries, useQuery } from '@tanstack/react-query';
import { noticesQuery } from '@academy/messaging/web';
import { pathQuery, tempoQuery } from '@academy/paths/web';
import { profileStartQuery } from '@academy/teachers/web';
import { useOnceThere } from '@academy/ui';
import { askedFirst } from './asked-first';

/** Whether what decides how high each part is still has to come: until then nothing stands that would move. */
export function useOnItsWay(): boolean {
  const first = useQueries({ queries: [...askedFirst, noticesQuery] }).every(({ isFetched }) => isFetched);
  const { data: path } = useQuery(pathQuery);
  const begun = useQuery({ ...profileStartQuery, enabled: path === null });
  const tempo = useQuery({ ...tempoQuery(path?.computedAt ?? ''), enabled: Boolean(path) });
  const isThere = first && (path !== null || begun.isFetched) && (!path || tempo.isFetched);
  return !useOnceThere(isThere);
}

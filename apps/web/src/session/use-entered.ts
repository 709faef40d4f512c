import { useQueryClient } from '@tanstack/react-query';
import { meQuery } from './api';
import { belongTo } from './belong-to';
import { tellTabs } from './other-tabs';
import type { Me } from './use-session';

/** What every way in ends with: this page, its cache and the other tabs are of who came in. */
export function useEntered(): (me: Me) => void {
  const cache = useQueryClient();
  return (me) => {
    cache.setQueryData(meQuery.queryKey, belongTo(cache, me));
    tellTabs(me.id);
  };
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import type { Entered, WayIn } from '@academy/identity/web';
import type { LazyScreen } from '@academy/ui';
import { meQuery } from '../session/api';
import { useEntered } from '../session/use-entered';
import { safeReturn } from '../session/use-session';
import { homeOf } from '../workspaces';

/** What someone new is asked first. */
const FIRST = '/profiel/vragen';

/** A page on the way to an account; whoever is in is led back to where they came from, else who is new to their first questions. */
export const wayIn = (screen: LazyScreen<WayIn>) => async () => {
  const Screen = await screen();
  return {
    Component: function OnTheWayIn() {
      const cache = useQueryClient();
      const { data: me } = useQuery(meQuery);
      const [search] = useSearchParams();
      const [isNew, setIsNew] = useState(false);
      const entered = useEntered();
      const onEntered = (who: Entered) => {
        setIsNew(true);
        entered(who);
      };
      if (me) return <Navigate to={safeReturn(search.get('terug')) ?? (isNew ? FIRST : homeOf(me))} replace />;
      return <Screen onEntered={onEntered} onMaybeEntered={() => void cache.invalidateQueries(meQuery)} />;
    },
  };
};

import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { ErrorCard, Narrow } from '@academy/ui';
import { LiveProvider } from '../live/use-live';
import { meQuery } from '../session/api';
import { homeOf, type Me } from '../session/use-session';
import { OtherAccountDialog } from './other-account-dialog';

/** Shows its children to who is signed in and belongs here; leads others to where they can go. */
export function SignedIn({ belongs, children }: { belongs: (me: Me) => boolean; children: (me: Me) => ReactNode }) {
  const { pathname, search } = useLocation();
  const { data: me, error, refetch } = useQuery(meQuery);
  if (me === undefined) {
    return error ? (
      <Narrow>
        <main id="inhoud" className="alb-container alb-main">
          <ErrorCard error={error} onRetry={() => void refetch()} />
        </main>
      </Narrow>
    ) : null;
  }
  if (me === null) return <Navigate to={`/inloggen?${new URLSearchParams({ terug: pathname + search })}`} replace />;
  if (!belongs(me)) return <Navigate to={homeOf(me)} replace />;
  return (
    <LiveProvider account={me.id}>
      {children(me)}
      <OtherAccountDialog me={me} />
    </LiveProvider>
  );
}

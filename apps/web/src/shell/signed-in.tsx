import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { ErrorCard, Narrow } from '@academy/ui';
import { LiveProvider } from '../live/use-live';
import { meQuery } from '../session/api';
import type { Me } from '../session/use-session';
import { workspaceOf, type Workspace } from '../workspaces';
import { OtherAccountDialog } from './other-account-dialog';

interface SignedInProps {
  home: Workspace['home'];
  children: (me: Me) => ReactNode;
}

/** Shows its children to who is signed in and at home here; leads others to where they are. */
export function SignedIn({ home, children }: SignedInProps) {
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
  const own = workspaceOf(me).home;
  if (own !== home) return <Navigate to={own} replace />;
  return (
    <LiveProvider account={me.id}>
      {children(me)}
      <OtherAccountDialog me={me} />
    </LiveProvider>
  );
}

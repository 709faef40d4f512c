import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, type ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { ErrorCard, Narrow } from '@academy/ui';
import { LiveProvider } from '../live/use-live';
import { meQuery } from '../session/api';
import { useAskAhead } from '../session/ask-ahead';
import { useOtherAccount } from '../session/other-account';
import type { Me } from '../session/use-session';
import { workspaceOf, type Workspace } from '../workspaces';
import { Frame } from './frame';

interface SignedInProps {
  home: Workspace['home'];
  children: (me: Me) => ReactNode;
}

/** Shows its children to who is signed in and at home here; leads others to where they are. */
export function SignedIn({ home, children }: SignedInProps) {
  const { pathname, search } = useLocation();
  const { data: me, error, refetch } = useQuery(meQuery);
  useAskAhead(me === undefined);
  if (me === undefined) {
    return error ? (
      <Narrow>
        <main id="inhoud" className="alb-container alb-main">
          <ErrorCard error={error} onRetry={() => void refetch()} />
        </main>
      </Narrow>
    ) : (
      <Frame />
    );
  }
  if (me === null) return <Navigate to={`/inloggen?${new URLSearchParams({ terug: pathname + search })}`} replace />;
  const own = workspaceOf(me).home;
  if (own !== home) return <Navigate to={own} replace />;
  return (
    <LiveProvider account={me.id}>
      {children(me)}
      <OtherAccount me={me} />
    </LiveProvider>
  );
}

const OtherAccountDialog = lazy(async () => ({ default: (await import('./other-account-dialog')).OtherAccountDialog }));

/** Hardly anyone ever meets the dialog: it is fetched for who does. */
function OtherAccount({ me }: { me: Me }) {
  if (useOtherAccount() !== 'told') return null;
  return (
    <Suspense>
      <OtherAccountDialog me={me} />
    </Suspense>
  );
}

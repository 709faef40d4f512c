import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, type ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { Fault } from '@academy/gql';
import { erasureBar } from '@academy/privacy/web';
import { ErrorCard, Narrow } from '@academy/ui';
import { NotHere } from '../line/not-here-screen';
import { LiveProvider } from '../live/use-live';
import { meQuery } from '../session/api';
import { useAskAhead } from '../session/ask-ahead';
import { useOtherAccount } from '../session/other-account';
import type { Me } from '../session/use-session';
import { hasPage, homeOf, workspacesOf, type Workspace } from '../workspaces';
import { Frame } from './frame';
import { WorkspaceHere } from './workspace-here';

interface SignedInProps {
  children: (me: Me) => ReactNode;
  /** What whoever is not signed in sees; without it they are led to where they can be. */
  visited?: ReactNode;
}

/** Shows its children to who is signed in. */
export function SignedIn({ children, visited }: SignedInProps) {
  const { pathname, search } = useLocation();
  const { data: me, error, refetch } = useQuery(meQuery);
  useAskAhead(me === undefined);
  if (me === undefined) {
    return error ? (
      <Frame>
        <NobodyKnown error={error} onRetry={() => void refetch()} />
      </Frame>
    ) : (
      <Frame />
    );
  }
  if (me === null)
    return visited ?? <Navigate to={`/inloggen?${new URLSearchParams({ terug: pathname + search })}`} replace />;
  return (
    <LiveProvider account={me.id}>
      <ToBeErased me={me} />
      {children(me)}
      <OtherAccount me={me} />
    </LiveProvider>
  );
}

/** It is not known who is there. */
function NobodyKnown({ error, onRetry }: { error: Error; onRetry: () => void }) {
  if (error instanceof Fault && error.kind === 'unreachable') return <NotHere onRetry={onRetry} />;
  return (
    <Narrow>
      <ErrorCard error={error} onRetry={onRetry} />
    </Narrow>
  );
}

interface AtHomeProps {
  home: string;
  children: (me: Me, workspace: Workspace) => ReactNode;
  /** What this page is for anyone. */
  visited?: ReactNode;
}

/** Shows its children to who works here; leads others to where they do, and who works nowhere sees what anyone does. */
export const AtHome = ({ home, children, visited }: AtHomeProps) => (
  <SignedIn visited={visited}>
    {(me) => {
      const workspace = workspacesOf(me).find((one) => one.home === home);
      if (workspace) return <WorkspaceHere workspace={workspace}>{children(me, workspace)}</WorkspaceHere>;
      return <SamePage me={me} visited={visited} />;
    }}
  </SignedIn>
);

/** Leads to the same page where someone works, such as the module that a link from elsewhere names. */
function SamePage({ me, visited }: { me: Me; visited: ReactNode }) {
  const { pathname, search, hash } = useLocation();
  const page = pathname.slice(1);
  if (page === '' || visited === undefined) return <Navigate to={homeOf(me)} replace />;
  const all = workspacesOf(me);
  if (all.length === 0) return visited;
  const there = all.find((one) => hasPage(one, page));
  return <Navigate to={there ? `${there.home}${pathname}${search}${hash}` : homeOf(me)} replace />;
}

const ErasureBar = lazy(async () => ({ default: await erasureBar() }));

/** Whoever asked to be erased, or whose screen someone else sat at, sees it wherever they are, and can take it back there. */
function ToBeErased({ me }: { me: Me }) {
  const { pathname } = useLocation();
  if (!me.erasedOn || pathname === '/mijn-gegevens') return null;
  return (
    <Suspense>
      <ErasureBar on={me.erasedOn} />
    </Suspense>
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

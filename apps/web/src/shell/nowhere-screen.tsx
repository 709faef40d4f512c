import { Trans, useLingui } from '@lingui/react/macro';
import { Building2 } from 'lucide-react';
import { Navigate } from 'react-router';
import { Button, EmptyState, LinkButton } from '@academy/ui';
import { NotSignedOut } from '../session/not-signed-out';
import { useSignOut, type Me } from '../session/use-session';
import { homeOf, workspacesOf } from '../workspaces';
import { SignedIn } from './signed-in';

/** For who is no teacher, and has no part in any organisation: a membership may have ended. */
export const NowhereScreen = () => (
  <SignedIn>
    {(me) => (workspacesOf(me).length > 0 ? <Navigate to={homeOf(me)} replace /> : <Nowhere me={me} />)}
  </SignedIn>
);

function Nowhere({ me }: { me: Me }) {
  const { t } = useLingui();
  const leave = useSignOut();
  return (
    <EmptyState
      icon={<Building2 size={28} />}
      title={t`Je hoort nu bij geen organisatie`}
      action={
        <>
          <LinkButton to="/organisaties">
            <Trans>Meld een organisatie aan</Trans>
          </LinkButton>
          <Button kind="secondary" pending={leave.isPending} onClick={() => leave.mutate()}>
            <Trans>Log uit</Trans>
          </Button>
          <NotSignedOut leave={leave} />
        </>
      }
    >
      <Trans>
        Je bent ingelogd als {me.name}. Vraag de eigenaar van je organisatie om je een rol te geven; daarna vind je hier
        je werk. Doet je organisatie nog niet mee? Meld haar dan aan.
      </Trans>
    </EmptyState>
  );
}

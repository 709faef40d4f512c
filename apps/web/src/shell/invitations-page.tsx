import { useLocation } from 'react-router';
import { invitationsScreen } from '@academy/identity/web';
import { useSignOut } from '../session/use-session';
import { officeAt } from '../workspaces';
import { SignedIn } from './signed-in';

/** Invitations: those of whoever is signed in, and the one that a link leads to for anyone who has it. */
export async function invitationsPage() {
  const Screen = await invitationsScreen();

  function Shown({ account }: { account?: string }) {
    const leave = useSignOut();
    return <Screen account={account} officeAt={officeAt} onLeave={() => leave.mutate()} />;
  }

  return {
    Component: function InvitationsPage() {
      const hasLink = useLocation().hash !== '';
      return <SignedIn visited={hasLink ? <Shown /> : undefined}>{({ id }) => <Shown account={id} />}</SignedIn>;
    },
  };
}

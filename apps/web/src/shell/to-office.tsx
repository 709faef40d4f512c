import { Navigate, useLocation } from 'react-router';
import type { Me } from '../session/use-session';
import { hasPage, homeOf, OFFICE, workspacesOf } from '../workspaces';
import { SignedIn } from './signed-in';

/** An address without an organisation in it leads to that page at the first organisation where one has it. */
export const ToOffice = () => <SignedIn>{(me) => <Leading me={me} />}</SignedIn>;

function Leading({ me }: { me: Me }) {
  const { pathname, search, hash } = useLocation();
  const page = pathname.slice(OFFICE.length);
  const office = workspacesOf(me).find((one) => one.organisation && hasPage(one, page.slice(1)));
  return <Navigate to={office ? `${office.home}${page}${search}${hash}` : homeOf(me)} replace />;
}

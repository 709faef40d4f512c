import { useLingui } from '@lingui/react/macro';
import { ChartNoAxesCombined, Compass, LayoutDashboard, MessageSquareText } from 'lucide-react';
import { NavLink } from 'react-router';
import { AccountMenu } from './account-menu';
import { Brand } from './brand';
import { NoticeBell } from './notice-bell';
import { PageBody } from './page-body';
import { SignedIn } from './signed-in';

/** The house of curators, authors, assessors and school managers: a dark rail, a strip on a small screen. */
export function OfficeShell() {
  const { t } = useLingui();
  const places = [
    { to: '/beheer', label: t`Overzicht`, Icon: LayoutDashboard },
    { to: '/beheer/aanbod', label: t`Aanbod`, Icon: Compass },
  ];
  const forCurators = [
    { to: '/beheer/bezwaren', label: t`Bezwaren`, Icon: MessageSquareText },
    { to: '/beheer/geleerd', label: t`Geleerd`, Icon: ChartNoAxesCombined },
  ];
  return (
    <SignedIn belongs={({ kind }) => kind !== 'TEACHER'}>
      {(me) => (
        <div className="alb-office">
          <header className="alb-rail alb-dark">
            <Brand to="/beheer" />
            <nav aria-label={t`Onderdelen`}>
              <ul role="list">
                {[...places, ...(me.kind === 'CURATOR' ? forCurators : [])].map(({ to, label, Icon }) => (
                  <li key={to}>
                    <NavLink to={to} end={to === '/beheer'}>
                      <Icon size={20} />
                      {label}
                    </NavLink>
                  </li>
                ))}
              </ul>
            </nav>
            <div className="alb-rail__end">
              <AccountMenu me={me} named />
              <NoticeBell />
            </div>
          </header>
          <PageBody />
        </div>
      )}
    </SignedIn>
  );
}

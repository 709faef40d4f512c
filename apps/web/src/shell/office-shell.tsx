import { useLingui } from '@lingui/react/macro';
import { NavLink } from 'react-router';
import { NoticeBell } from '@academy/messaging/web';
import { linksOf, workspaceOf } from '../workspaces';
import { AccountMenu } from './account-menu';
import { Brand } from './brand';
import { PageBody } from './page-body';
import { SignedIn } from './signed-in';

/** The house of curators, authors, assessors and school managers: a dark rail, a strip on a small screen. */
export function OfficeShell() {
  const { t, i18n } = useLingui();
  return (
    <SignedIn home="/beheer">
      {(me) => (
        <div className="alb-office">
          <header className="alb-rail alb-dark">
            <Brand to="/beheer" />
            <nav aria-label={t`Onderdelen`}>
              <ul role="list">
                {linksOf(workspaceOf(me), 'place').map(({ to, label, Icon }) => (
                  <li key={to}>
                    <NavLink to={to} end={to === '/beheer'}>
                      <Icon size={20} />
                      {i18n._(label)}
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

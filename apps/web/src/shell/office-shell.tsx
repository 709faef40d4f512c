import { useLingui } from '@lingui/react/macro';
import { NavLink, useParams } from 'react-router';
import { NoticeBell } from '@academy/messaging/web';
import { linksOf, officeAt } from '../workspaces';
import { AccountMenu } from './account-menu';
import { Brand } from './brand';
import { PageBody } from './page-body';
import { AtHome } from './signed-in';

/** The house of who works for an organisation: a dark rail, a strip on a small screen. */
export function OfficeShell() {
  const { t, i18n } = useLingui();
  const { organisation = '' } = useParams();
  const home = officeAt(organisation);
  return (
    <AtHome home={home}>
      {(me, workspace) => (
        <div className="alb-office">
          <header className="alb-rail alb-dark">
            <Brand to={home} />
            <p className="alb-rail__for">{workspace.organisation?.name}</p>
            <nav aria-label={t`Onderdelen`}>
              <ul role="list">
                {linksOf(workspace, 'place').map(({ to, label, Icon }) => (
                  <li key={to}>
                    <NavLink to={to} end={to === home}>
                      <Icon size={20} />
                      {i18n._(label)}
                    </NavLink>
                  </li>
                ))}
              </ul>
            </nav>
            <div className="alb-rail__end">
              <AccountMenu me={me} workspace={workspace} named />
              <NoticeBell />
            </div>
          </header>
          <PageBody />
        </div>
      )}
    </AtHome>
  );
}

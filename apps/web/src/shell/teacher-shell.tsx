import { useLingui } from '@lingui/react/macro';
import { Search } from 'lucide-react';
import { Form, Link, NavLink } from 'react-router';
import { NoticeBell } from '@academy/messaging/web';
import { linksOf, type PlaceLink } from '../workspaces';
import { AccountMenu } from './account-menu';
import { Brand } from './brand';
import { useIsOpen } from './open-page';
import { PageBody } from './page-body';
import { PublicShell } from './public-shell';
import { AtHome } from './signed-in';

/** The five places of a teacher: a bar on top, on a small screen at the bottom. Pages for anyone visitors see as well. */
export function TeacherShell() {
  const isOpen = useIsOpen();
  return (
    <AtHome home="/" visited={isOpen ? <PublicShell visited /> : undefined}>
      {(me, workspace) => (
        <>
          <header className="alb-topbar">
            <div className="alb-container alb-topbar__row">
              <Brand to="/" />
              <Places links={linksOf(workspace, 'place')} className="alb-places" />
              <div className="alb-topbar__end">
                <SearchBox />
                <NoticeBell />
                <AccountMenu me={me} workspace={workspace} />
              </div>
            </div>
          </header>
          <PageBody />
          <Places links={linksOf(workspace, 'place')} className="alb-tabbar" short />
        </>
      )}
    </AtHome>
  );
}

interface PlacesProps {
  links: readonly PlaceLink[];
  className: string;
  short?: boolean;
}

function Places({ links, className, short }: PlacesProps) {
  const { t, i18n } = useLingui();
  return (
    <nav className={className} aria-label={short ? t`Onderdelen, onderaan` : t`Onderdelen`}>
      <ul role="list">
        {links.map(({ to, label, brief = label, Icon }) => (
          <li key={to}>
            <NavLink to={to} end={to === '/'}>
              {short && <Icon size={22} />}
              {i18n._(short ? brief : label)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Searches the offer; on a small screen it is only the way there. */
function SearchBox() {
  const { t } = useLingui();
  return (
    <>
      <Form action="/aanbod" role="search" className="alb-search">
        <Search size={18} />
        <input
          name="q"
          type="search"
          aria-label={t`Zoek een module`}
          placeholder={t`Zoek een module`}
          autoComplete="off"
        />
      </Form>
      <Link
        to="/aanbod"
        className="alb-icon-button alb-icon-button--outlined alb-search-link"
        aria-label={t`Zoek een module`}
      >
        <Search size={20} />
      </Link>
    </>
  );
}

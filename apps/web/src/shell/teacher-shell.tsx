import { useLingui } from '@lingui/react/macro';
import { Award, Compass, House, Route, Search, UserRound } from 'lucide-react';
import { Form, Link, NavLink } from 'react-router';
import { AccountMenu } from './account-menu';
import { Brand } from './brand';
import { NoticeBell } from './notice-bell';
import { PageBody } from './page-body';
import { SignedIn } from './signed-in';

/** The five places of a teacher: a bar on top, on a small screen at the bottom. */
export function TeacherShell() {
  return (
    <SignedIn belongs={({ kind }) => kind === 'TEACHER'}>
      {(me) => (
        <>
          <header className="alb-topbar">
            <div className="alb-container alb-topbar__row">
              <Brand to="/" />
              <Places className="alb-places" />
              <div className="alb-topbar__end">
                <SearchBox />
                <NoticeBell />
                <AccountMenu me={me} />
              </div>
            </div>
          </header>
          <PageBody />
          <Places className="alb-tabbar" short />
        </>
      )}
    </SignedIn>
  );
}

function Places({ className, short }: { className: string; short?: boolean }) {
  const { t } = useLingui();
  const places = [
    { to: '/', label: t`Vandaag`, brief: t`Vandaag`, Icon: House },
    { to: '/leerpad', label: t`Mijn leerpad`, brief: t`Leerpad`, Icon: Route },
    { to: '/aanbod', label: t`Aanbod`, brief: t`Aanbod`, Icon: Compass },
    { to: '/profiel', label: t`Mijn profiel`, brief: t`Profiel`, Icon: UserRound },
    { to: '/certificaten', label: t`Certificaten`, brief: t`Certificaten`, Icon: Award },
  ];
  return (
    <nav className={className} aria-label={short ? t`Onderdelen, onderaan` : t`Onderdelen`}>
      <ul role="list">
        {places.map(({ to, label, brief, Icon }) => (
          <li key={to}>
            <NavLink to={to} end={to === '/'}>
              {short && <Icon size={22} />}
              {short ? brief : label}
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

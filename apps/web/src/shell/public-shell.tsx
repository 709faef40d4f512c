import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { NavLink } from 'react-router';
import { LinkButton, useWaysIn } from '@academy/ui';
import { meQuery } from '../session/api';
import { Brand } from './brand';
import { LanguageSwitch } from './language-switch';
import { PageBody } from './page-body';

/** For pages that ask for no account; on those that are `visited`, beside what they show, stand the ways to one. */
export function PublicShell({ visited = false }: { visited?: boolean }) {
  const { t } = useLingui();
  return (
    <>
      <header className="alb-topbar">
        <div className="alb-container alb-topbar__row">
          <Brand to="/" />
          <nav className="alb-places" aria-label={t`Onderdelen`}>
            <ul role="list">
              <li>
                <NavLink to="/aanbod">
                  <Trans>Aanbod</Trans>
                </NavLink>
              </li>
            </ul>
          </nav>
          <div className="alb-topbar__end">
            <LanguageSwitch />
            {visited && <WaysIn />}
          </div>
        </div>
      </header>
      <PageBody />
    </>
  );
}

/** Not for who is signed in, and only has no place of their own here. */
function WaysIn() {
  const { data: me } = useQuery(meQuery);
  const { signIn, join } = useWaysIn();
  if (me) return null;
  return (
    <>
      <LinkButton to={signIn} kind="secondary">
        <Trans>Log in</Trans>
      </LinkButton>
      <LinkButton to={join} className="alb-topbar__join">
        <Trans>Maak een account</Trans>
      </LinkButton>
    </>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { NavLink } from 'react-router';
import { LinkButton, useWaysIn } from '@academy/ui';
import { meQuery } from '../session/api';
import { homeOf } from '../workspaces';
import { AccountMenu } from './account-menu';
import { Brand } from './brand';
import { LanguageSwitch } from './language-switch';
import { PageBody } from './page-body';

/**
 * For pages that ask for no account, and those of one's own account, which are of no workplace; on those that are `visited`, beside what
 * they show, stand the ways to an account.
 */
export function PublicShell({ visited = false }: { visited?: boolean }) {
  const { t } = useLingui();
  // As far as it is known: a page for anyone does not ask who is there.
  const { data: me } = useQuery({ ...meQuery, enabled: false });
  return (
    <>
      <header className="alb-topbar">
        <div className="alb-container alb-topbar__row">
          <Brand to={me ? homeOf(me) : '/'} />
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
            {me ? <AccountMenu me={me} /> : <LanguageSwitch />}
            {visited && !me && <WaysIn />}
          </div>
        </div>
      </header>
      <PageBody />
    </>
  );
}

function WaysIn() {
  const { signIn, join } = useWaysIn();
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

import { Brand } from './brand';
import { LanguageSwitch } from './language-switch';
import { PageBody } from './page-body';

/** For pages that ask for no account. */
export function PublicShell() {
  return (
    <>
      <header className="alb-topbar">
        <div className="alb-container alb-topbar__row">
          <Brand to="/" />
          <div className="alb-topbar__end">
            <LanguageSwitch />
          </div>
        </div>
      </header>
      <PageBody />
    </>
  );
}

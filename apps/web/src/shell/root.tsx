import { Trans } from '@lingui/react/macro';
import { Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { LostBar } from '../line/lost-bar';
import { EndingBar } from '../session/ending-bar';
import { useHearTabs } from '../session/other-tabs';
import { useKeptShell } from '../worker/use-kept-shell';
import { useForgetTold } from './use-forget-told';

/** Around every page: the way past the menu, the bar that says that the line is lost, and where the page was scrolled to. */
export function Root() {
  useHearTabs();
  useKeptShell();
  useForgetTold();
  const moving = useNavigation().state !== 'idle';
  return (
    <>
      <a className="alb-skip" href="#inhoud">
        <Trans>Naar de inhoud</Trans>
      </a>
      <div className="alb-moving" data-on={moving || undefined} aria-hidden="true" />
      <LostBar />
      <EndingBar />
      <Outlet />
      <ScrollRestoration getKey={({ pathname, key }) => (pathname === '/inloggen' ? pathname : key)} />
    </>
  );
}

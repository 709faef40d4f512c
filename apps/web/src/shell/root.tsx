import { Trans } from '@lingui/react/macro';
import { CloudOff } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { useHearTabs } from '../session/other-tabs';

/** Around every page: the way past the menu, the bar that says you are offline, and where the page was scrolled to. */
export function Root() {
  useHearTabs();
  const moving = useNavigation().state !== 'idle';
  return (
    <>
      <a className="alb-skip" href="#inhoud">
        <Trans>Naar de inhoud</Trans>
      </a>
      <div className="alb-moving" data-on={moving || undefined} aria-hidden="true" />
      <OfflineBar />
      <Outlet />
      <ScrollRestoration getKey={({ pathname, key }) => (pathname === '/inloggen' ? pathname : key)} />
    </>
  );
}

function OfflineBar() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status">
      {!online && (
        <p className="alb-offline">
          <CloudOff size={20} />
          <Trans>Je bent offline. Je ziet wat het laatst is opgehaald; opslaan kan weer als je verbinding hebt.</Trans>
        </p>
      )}
    </div>
  );
}

function subscribe(changed: () => void) {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

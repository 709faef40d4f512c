import { useSearchParams } from 'react-router';
import { accountScreen, registrationsScreen } from '@academy/identity/web';
import { activate } from '../locales/language';
import { safeReturn } from '../session/use-session';
import { SignedIn } from './signed-in';

/** One's own account, for whoever is signed in, wherever they work. */
export async function accountPage() {
  const Screen = await accountScreen();
  return {
    Component: function AccountPage() {
      const [search] = useSearchParams();
      const back = safeReturn(search.get('terug'));
      return <SignedIn>{() => <Screen onLanguage={(language) => void activate(language)} back={back} />}</SignedIn>;
    },
  };
}

/** The organisations that someone registers, wherever they work. */
export async function registrationsPage() {
  const Screen = await registrationsScreen();
  return { Component: () => <SignedIn>{() => <Screen />}</SignedIn> };
}

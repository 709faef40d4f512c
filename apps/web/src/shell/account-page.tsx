import { accountScreen, registrationsScreen } from '@academy/identity/web';
import { activate } from '../locales/language';
import { SignedIn } from './signed-in';

/** One's own account, for whoever is signed in, wherever they work. */
export async function accountPage() {
  const Screen = await accountScreen();
  return {
    Component: () => <SignedIn>{() => <Screen onLanguage={(language) => void activate(language)} />}</SignedIn>,
  };
}

/** The organisations that someone registers, wherever they work. */
export async function registrationsPage() {
  const Screen = await registrationsScreen();
  return { Component: () => <SignedIn>{() => <Screen />}</SignedIn> };
}

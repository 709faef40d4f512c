import { accountScreen } from '@academy/identity/web';
import { activate } from '../locales/language';
import { SignedIn } from './signed-in';

/** One's own account, for whoever is signed in, wherever they work. */
export async function accountPage() {
  const Screen = await accountScreen();
  return {
    Component: () => <SignedIn>{() => <Screen onLanguage={(language) => void activate(language)} />}</SignedIn>,
  };
}

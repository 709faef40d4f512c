import { myDataScreen } from '@academy/privacy/web';
import { SignedIn } from './signed-in';

/** What the academy keeps about whoever is signed in, wherever they work. */
export async function myDataPage() {
  const Screen = await myDataScreen();
  return { Component: () => <SignedIn>{() => <Screen />}</SignedIn> };
}

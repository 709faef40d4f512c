import { i18n } from '@lingui/core';
import type { Locale } from '@academy/ui';
import { english, hearParts } from './english';

const key = 'academy-language';

/** What is being spoken, or is about to be. */
let chosen: Locale = 'nl';

/** What the address names, else what was chosen on this device before, else Dutch: the academy's own language. */
export function preferredLanguage(): Locale {
  const named = takeNamed();
  if (named === 'nl' || named === 'en') return named;
  try {
    return localStorage.getItem(key) === 'en' ? 'en' : 'nl';
  } catch {
    return 'nl';
  }
}

/** A link may name a language (`?lang=en`). It is chosen with that, and may be chosen anew: so the address says it no longer. */
function takeNamed(): string | null {
  const address = new URL(location.href);
  const named = address.searchParams.get('lang');
  address.searchParams.delete('lang');
  if (named !== null) history.replaceState(history.state, '', address);
  return named;
}

/** Chooses a language, also for the next visit. */
export async function activate(locale: Locale): Promise<void> {
  chosen = locale;
  await speak(locale);
  try {
    if (chosen === locale) localStorage.setItem(key, locale);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

/** Dutch stands in the code of each screen; English is read beside it (ADR 54). */
async function speak(locale: Locale): Promise<void> {
  const messages = locale === 'en' ? await english() : {};
  // Somebody who reads on a slow line may have chosen again.
  if (chosen !== locale) return;
  i18n.loadAndActivate({ locale, messages });
  document.documentElement.lang = locale;
}

// A part that comes chooses nothing: in another tab another language may have been chosen since.
hearParts(() => (chosen === 'en' ? speak('en') : undefined));

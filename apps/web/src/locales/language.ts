import { i18n, type Messages } from '@lingui/core';
import type { Locale } from '@academy/ui';

const key = 'academy-language';

/** Dutch stands in the code of each screen, and comes with it. */
const catalogues: Record<Locale, () => Promise<{ messages: Messages }>> = {
  nl: async () => ({ messages: {} }),
  en: () => import('./en.po'),
};

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

export async function activate(locale: Locale): Promise<void> {
  const { messages } = await catalogues[locale]();
  i18n.loadAndActivate({ locale, messages });
  document.documentElement.lang = locale;
  try {
    localStorage.setItem(key, locale);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

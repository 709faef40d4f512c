import { i18n, type Messages } from '@lingui/core';
import type { Locale } from '@academy/ui';

const key = 'academy-language';

const catalogues: Record<Locale, () => Promise<{ messages: Messages }>> = {
  nl: () => import('./nl.po'),
  en: () => import('./en.po'),
};

/** What was chosen on this device before, else Dutch: the academy's own language. */
export function preferredLanguage(): Locale {
  try {
    return localStorage.getItem(key) === 'en' ? 'en' : 'nl';
  } catch {
    return 'nl';
  }
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

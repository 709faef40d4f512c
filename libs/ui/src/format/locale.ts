import type { Language } from '@academy/kernel';
import { useLingui } from '@lingui/react';

export type Locale = Language;

/** The language of the screen. */
export function useLocale(): Locale {
  const { i18n } = useLingui();
  return i18n.locale === 'en' ? 'en' : 'nl';
}

/** Picks the reader's language from a text that has both: `text(module.title)`. */
export function useText(): (text: { nl: string; en: string }) => string {
  const locale = useLocale();
  return (text) => text[locale];
}

/** The `lang` for a text that exists in Dutch only: nothing on a Dutch screen. */
export function useDutch(): 'nl' | undefined {
  return useLocale() === 'nl' ? undefined : 'nl';
}

import { Languages } from 'lucide-react';
import { useLocale, type Locale } from '@academy/ui';
import { activate } from '../locales/language';

/** The other language, in its own words. */
export const otherLanguage: Record<Locale, { locale: Locale; name: string }> = {
  nl: { locale: 'en', name: 'English' },
  en: { locale: 'nl', name: 'Nederlands' },
};

export function LanguageSwitch() {
  const { locale, name } = otherLanguage[useLocale()];
  return (
    <button
      type="button"
      lang={locale}
      className="alb-button alb-button--quiet alb-language"
      onClick={() => void activate(locale)}
    >
      <Languages size={20} />
      <span>{name}</span>
    </button>
  );
}

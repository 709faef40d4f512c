import { i18n, inLanguage } from '@academy/platform/language';
import type { MessageDescriptor } from '@lingui/core';

/** The same in both languages of the academy. */
export const inBoth = (said: MessageDescriptor) => ({
  nl: inLanguage('nl', () => i18n._(said)),
  en: inLanguage('en', () => i18n._(said)),
});

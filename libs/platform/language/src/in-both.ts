import type { Language } from '@academy/kernel';
import type { MessageDescriptor } from '@lingui/core';
import { i18n, inLanguage } from './spoken';

/** What is said, in each of the languages of the academy. */
export const inEach = (say: (language: Language) => string): { readonly nl: string; readonly en: string } => ({
  nl: inLanguage('nl', () => say('nl')),
  en: inLanguage('en', () => say('en')),
});

/** The same in both languages of the academy. */
export const inBoth = (said: MessageDescriptor) => inEach(() => i18n._(said));

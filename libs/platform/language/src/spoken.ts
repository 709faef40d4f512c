import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from '@academy/kernel';
import { setupI18n, type MessageDescriptor } from '@lingui/core';
import { messages as en } from './locales/en.po';
import { messages as nl } from './locales/nl.po';

const speakers = {
  nl: setupI18n({ locale: 'nl', messages: { nl } }),
  en: setupI18n({ locale: 'en', messages: { en } }),
} satisfies Record<Language, unknown>;

const spoken = new AsyncLocalStorage<Language>();

/** Does work in a language: whatever it says, and all that it waits for, is said in that. */
export const inLanguage = <T>(language: Language, work: () => T): T => spoken.run(language, work);

/** The language of who is spoken to; Dutch where nobody chose. */
export const spokenLanguage = (): Language => spoken.getStore() ?? 'nl';

/** @public What Lingui's macro `t` calls on the server (`runtimeConfigModule` of lingui.config.ts). */
export const i18n = {
  _: (said: MessageDescriptor): string => speakers[spokenLanguage()]._(said),
};

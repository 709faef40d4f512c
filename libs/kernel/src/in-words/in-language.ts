import type { Language } from './language';

/** The academy writes English as in Great Britain, and its clock is that of the Netherlands. */
export const tags: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** Makes what is asked for once a language: each formatter holds tens of kilobytes outside the heap until it is collected. */
export function inLanguage<Words>(make: (language: Language) => Words): (language: Language) => Words {
  const made: Partial<Record<Language, Words>> = {};
  return (language) => (made[language] ??= make(language));
}

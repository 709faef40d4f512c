export { languageAsked } from './accept-language';
export { inBoth, inEach } from './in-both';
export { inLanguage, spokenLanguage } from './spoken';
/** @public Lingui's macro imports it. */
export { i18n } from './spoken';

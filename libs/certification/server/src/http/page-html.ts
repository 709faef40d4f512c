import type { Language } from '@academy/kernel';
import { spokenLanguage } from '@academy/platform/language';
import { escape } from '@academy/platform/pages';
import { t } from '@lingui/core/macro';
import type { Site } from '../credential';

/** The colours are those of the screens (libs/ui tokens); the page stands by itself, also when the screens do not. */
const style = `
  :root { color-scheme: light; font-family: 'Atkinson Hyperlegible Next', system-ui, sans-serif; line-height: 1.5; }
  body { margin: 0; background: #f5f6f3; color: #14242c; }
  header { background: #06363d; padding: 0.5rem 1rem; }
  header div { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 1rem; max-width: 35rem; margin: 0 auto; }
  header a { display: flex; align-items: center; gap: 0.75rem; min-height: 2.75rem; color: #fff; font-weight: 700; text-decoration: none; }
  nav { display: flex; gap: 1rem; } nav a { font-weight: 400; text-decoration: underline; text-underline-offset: 0.2em; }
  nav a[aria-current] { font-weight: 700; text-decoration: none; }
  main { max-width: 35rem; margin: 1.5rem auto 3rem; padding: 1.5rem clamp(1rem, 5vw, 2rem) 2rem; overflow-wrap: anywhere;
    background: #fff; border: 1px solid #dde2df; border-radius: 14px; box-shadow: 0 1px 2px rgb(0 0 0 / .06), 0 4px 16px -6px rgb(0 0 0 / .1); }
  h1 { font-size: 1.75rem; line-height: 1.2; letter-spacing: -0.02em; margin: 0.25rem 0 1rem; text-wrap: balance; } h2 { font-size: 1.0625rem; }
  .verdict { padding: 0.75rem 1rem; border-radius: 10px; font-weight: 700; border: 1px solid; }
  .good { background: #e6f4eb; color: #17693b; } .bad { background: #fcebe9; color: #b3261e; }
  dl { margin: 1.5rem 0; } dl div { display: grid; grid-template-columns: minmax(8rem, 11rem) 1fr; gap: 0.75rem; padding: 0.625rem 0; border-top: 1px solid #dde2df; }
  dt { color: #43555e; } dd { margin: 0; font-weight: 700; }
  a { color: #0a5560; } .links a { display: inline-block; margin-right: 1.25rem; padding: 0.5rem 0; }
  a:focus-visible { outline: 3px solid #0b3fd9; outline-offset: 2px; } header a:focus-visible { outline-color: #fff; }
  textarea { display: block; box-sizing: border-box; width: 100%; margin: 0.5rem 0 0.75rem; padding: 0.5rem; font: 0.875rem/1.4 ui-monospace, monospace; border: 1px solid #43555e; border-radius: 10px; }
  button { min-height: 2.75rem; padding: 0 1.25rem; font: inherit; font-weight: 700; color: #fff; background: #06363d; border: 0; border-radius: 10px; }
  textarea:focus-visible, button:focus-visible { outline: 3px solid #0b3fd9; outline-offset: 2px; }
  .demo { background: #fff0c9; color: #7a4a00; border-radius: 10px; padding: 0.75rem 1rem; }
  @media (max-width: 37rem) { main { margin-block: 0; border-width: 0 0 1px; border-radius: 0; } }
  @media (max-width: 30rem) { dl div { grid-template-columns: 1fr; gap: 0; } }
  @media print { body { background: #fff; } main { border: 0; box-shadow: none; } nav { display: none; } }`;

const languages: readonly (readonly [Language, string])[] = [
  ['nl', 'Nederlands'],
  ['en', 'English'],
];

/** The same page in each language, each named in its own; the one that is read is marked. */
const languageSwitch = (current: Language): string => {
  const links = languages.map(
    ([language, name]) =>
      `<a href="?lang=${language}" lang="${language}" hreflang="${language}"${language === current ? ' aria-current="true"' : ''}>${name}</a>`,
  );
  return `<nav aria-label="${escape(t`Taal`)}">${links.join('')}</nav>`;
};

/** A page of the academy for whoever comes by, in the language that is spoken. */
export function pageHtml(title: string, body: string, site: Site): string {
  const language = spokenLanguage();
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(title)} – ${escape(site.name)}</title>
<style>${style}</style>
</head>
<body>
<header><div><a href="${escape(site.home)}/"><img src="${escape(site.home)}/icon.svg" alt="" width="32" height="32">${escape(site.name)}</a>${languageSwitch(language)}</div></header>
<main>${body}</main>
</body>
</html>`;
}

import type { Language } from '@academy/kernel';
import { dataBlock, markup, type Html } from './html';
import type { ToldPage } from './told-page';

const NAME = 'Academie Bètatechniek';
const locales: Readonly<Record<Language, string>> = { nl: 'nl_NL', en: 'en_GB' };

export interface Where {
  /** The whole address of the page, without a question. */
  readonly address: string;
  /** In which language it is told. */
  readonly language: Language;
  /** The language that its own address names. */
  readonly named: Language | undefined;
}

/**
 * The page of the web application with what it will show already told in it: seen where no script runs, and replaced by the
 * screen itself where one does. Throws when the page has another shape than it was made for.
 */
export function pageInShell(shell: string, page: ToldPage, where: Where): string {
  const parts: readonly (readonly [RegExp, Html])[] = [
    // What it says to who has no scripts is not true of this page.
    [/<noscript>[\s\S]*?<\/noscript>/, markup``],
    [/(?<=<html lang=")nl(?=")/, markup`${where.language}`],
    [/<meta name="description"[^>]*>/, markup`<meta name="description" content="${page.description}" />`],
    [/<title>[^<]*<\/title>/, markup`<title>${page.title} – ${NAME}</title>${headOf(page, where)}`],
    // The frame stays; what is in it goes when the first screen is there.
    [/(?<=<div id="root">[\s\S]*?<\/header>)\s*(?=<\/div>)/, toldMain(page.main, where)],
  ];
  return parts.reduce((before, [place, put]) => {
    if (!place.test(before)) throw new Error(`The page of the web application has no ${place.source}`);
    return before.replace(place, () => put.toString());
  }, shell);
}

const address = ({ address: plain }: Where, language: Language): string =>
  language === 'nl' ? plain : `${plain}?lang=${language}`;

/** Here and not in the style sheet, so that it holds before that has come. */
const shownWithoutScripts = markup`<style>.alb-told { display: none; }</style>
    <noscript><style>.alb-told { display: block; }</style></noscript>`;

function headOf(page: ToldPage, where: Where): Html {
  const canonical = address(where, where.named ?? 'nl');
  const known = markup`
    <link rel="canonical" href="${canonical}" data-told />
    <link rel="alternate" hreflang="nl" href="${address(where, 'nl')}" data-told />
    <link rel="alternate" hreflang="en" href="${address(where, 'en')}" data-told />
    <link rel="alternate" hreflang="x-default" href="${address(where, 'nl')}" data-told />
    <meta property="og:type" content="website" data-told />
    <meta property="og:site_name" content="${NAME}" data-told />
    <meta property="og:title" content="${page.title}" data-told />
    <meta property="og:description" content="${page.description}" data-told />
    <meta property="og:url" content="${canonical}" data-told />
    <meta property="og:locale" content="${locales[where.language]}" data-told />
    ${page.data && dataBlock(page.data)}`;
  return markup`${page.status === 200 ? known : markup`<meta name="robots" content="noindex" data-told />`}
    ${shownWithoutScripts}`;
}

const names: readonly (readonly [Language, string])[] = [
  ['nl', 'Nederlands'],
  ['en', 'English'],
];

const toldMain = (main: Html, { language }: Where): Html => markup`
  <main id="inhoud" class="alb-told alb-main alb-container">
    <p class="alb-told__languages">
      ${names.map(([one, name]) =>
        one === language
          ? markup`<span lang="${one}">${name}</span> `
          : markup`<a href="?lang=${one}" lang="${one}" hreflang="${one}">${name}</a> `,
      )}
    </p>
    ${main}
  </main>
`;

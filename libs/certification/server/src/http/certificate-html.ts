import type { Day } from '@academy/kernel';
import type { Site } from '../credential';
import type { CheckedCertificate } from '../public-certificates';
import { inWords, words, type PageLanguage } from './words';

export interface PageFacts {
  readonly language: PageLanguage;
  readonly site: Site;
  /** Says that people and organisations are made up. */
  readonly demo: boolean;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

/** The public page of a certificate: works without scripts, on paper, and for a screen reader. */
export function certificateHtml({ certificate, verdict }: CheckedCertificate, facts: PageFacts): string {
  const { language, site } = facts;
  const say = words[language];
  const date = (day: Day): string => inWords(day, language);
  const good = verdict.kind === 'Valid';
  const sentence = say.verdict(verdict, date);
  // What a broken signature covers is not repeated: nobody vouches for it.
  const shown = verdict.kind === 'Tampered' || verdict.kind === 'UnknownIssuer' ? '' : details(certificate, facts);
  const other = language === 'nl' ? 'en' : 'nl';
  const body = `
    <h1>${escape(language === 'nl' ? certificate.titleNl : certificate.titleEn)}</h1>
    <p class="verdict ${good ? 'good' : 'bad'}" role="status"><span aria-hidden="true">${good ? '✓' : '!'}</span> ${escape(sentence)}</p>
    <p>${escape(say.checked)}</p>
    ${shown}
    <p>${escape(say.noLicence)}</p>
    ${facts.demo ? `<p class="demo">${escape(say.fictional)}</p>` : ''}
    <p><a href="${escape(site.certificate(certificate.serial))}?lang=${other}" lang="${other}" hreflang="${other}">${escape(say.other)}</a></p>`;
  return page(say.documentTitle, body, facts);
}

export const unknownHtml = (facts: PageFacts): string =>
  page(
    words[facts.language].unknownTitle,
    `<h1>${escape(words[facts.language].unknownTitle)}</h1><p>${escape(words[facts.language].unknown)}</p>`,
    facts,
  );

function details(certificate: CheckedCertificate['certificate'], { language, site }: PageFacts): string {
  const say = words[language];
  const until = certificate.validUntil === null ? say.forever : inWords(certificate.validUntil, language);
  const rows: readonly (readonly [string, string])[] = [
    [say.holder, certificate.holderName],
    [say.givenBy, certificate.organisationName],
    [say.hours, String(certificate.hours).replace('.', language === 'nl' ? ',' : '.')],
    [say.issuedOn, inWords(certificate.issuedOn, language)],
    [say.validUntil, until],
  ];
  const address = site.certificate(certificate.serial);
  return `
    <dl>${rows.map(([label, value]) => `<div><dt>${escape(label)}</dt><dd>${escape(value)}</dd></div>`).join('')}</dl>
    <h2>${escape(say.outcomes)}</h2>
    <ul>${certificate.outcomes.map(({ name, level }) => `<li>${escape(name)}: ${escape(say.level(level))}</li>`).join('')}</ul>
    <p class="links">
      <a href="${escape(address)}/certificate.pdf">${escape(say.pdf)}</a>
      <a href="${escape(address)}/credential.json">${escape(say.credential)}</a>
    </p>`;
}

/** The colours are those of the screens (libs/ui tokens); the page stands by itself, also when the screens do not. */
const style = `
  :root { color-scheme: light; font-family: 'Atkinson Hyperlegible Next', system-ui, sans-serif; line-height: 1.5; }
  body { margin: 0; background: #f5f6f3; color: #14242c; }
  header { background: #06363d; padding: 0.75rem 1rem; }
  header a { display: flex; align-items: center; gap: 0.75rem; max-width: 35rem; margin: 0 auto; color: #fff; font-weight: 700; text-decoration: none; }
  main { max-width: 35rem; margin: 1.5rem auto 3rem; padding: 1.5rem clamp(1rem, 5vw, 2rem) 2rem; overflow-wrap: anywhere;
    background: #fff; border: 1px solid #dde2df; border-radius: 14px; box-shadow: 0 1px 2px rgb(0 0 0 / .06), 0 4px 16px -6px rgb(0 0 0 / .1); }
  h1 { font-size: 1.75rem; line-height: 1.2; letter-spacing: -0.02em; margin: 0.25rem 0 1rem; text-wrap: balance; } h2 { font-size: 1.0625rem; }
  .verdict { padding: 0.75rem 1rem; border-radius: 10px; font-weight: 700; border: 1px solid; }
  .good { background: #e6f4eb; color: #17693b; } .bad { background: #fcebe9; color: #b3261e; }
  dl { margin: 1.5rem 0; } dl div { display: grid; grid-template-columns: minmax(8rem, 11rem) 1fr; gap: 0.75rem; padding: 0.625rem 0; border-top: 1px solid #dde2df; }
  dt { color: #43555e; } dd { margin: 0; font-weight: 700; }
  a { color: #0a5560; } .links a { display: inline-block; margin-right: 1.25rem; padding: 0.5rem 0; }
  a:focus-visible { outline: 3px solid #0b3fd9; outline-offset: 2px; } header a:focus-visible { outline-color: #fff; }
  .demo { background: #fff0c9; color: #7a4a00; border-radius: 10px; padding: 0.75rem 1rem; }
  @media (max-width: 37rem) { main { margin-block: 0; border-width: 0 0 1px; border-radius: 0; } }
  @media (max-width: 30rem) { dl div { grid-template-columns: 1fr; gap: 0; } }
  @media print { body { background: #fff; } main { border: 0; box-shadow: none; } }`;

const page = (title: string, body: string, { language, site }: PageFacts): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(title)} – ${escape(site.name)}</title>
<style>${style}</style>
</head>
<body>
<header><a href="${escape(site.home)}/"><img src="${escape(site.home)}/icon.svg" alt="" width="32" height="32">${escape(site.name)}</a></header>
<main>${body}</main>
</body>
</html>`;

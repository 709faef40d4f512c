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

const style = `
  :root { color-scheme: light; font-family: 'Atkinson Hyperlegible Next', system-ui, sans-serif; line-height: 1.5; }
  body { margin: 0; background: #f6f4ee; color: #10262b; }
  header { background: #06363d; padding: 1rem; } header a { color: #fff; font-weight: 700; text-decoration: none; }
  main { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: anywhere; }
  h1 { font-size: 1.75rem; line-height: 1.2; margin: 0.5rem 0 1rem; } h2 { font-size: 1.125rem; }
  .verdict { padding: 0.75rem 1rem; border-radius: 0.5rem; font-weight: 600; border: 2px solid; background: #fff; }
  .good { border-color: #0b6b4f; color: #0b4f3b; } .bad { border-color: #9b2c1d; color: #7d2115; }
  dl { margin: 1.5rem 0; } dl div { display: grid; grid-template-columns: minmax(8rem, 12rem) 1fr; gap: 0.75rem; padding: 0.5rem 0; border-top: 1px solid #d8d3c5; }
  dt { color: #3e5257; } dd { margin: 0; font-weight: 600; }
  a { color: #06525c; } .links a { display: inline-block; margin-right: 1.25rem; padding: 0.5rem 0; }
  a:focus-visible { outline: 3px solid #d97706; outline-offset: 2px; }
  .demo { border-left: 4px solid #d97706; padding-left: 0.75rem; }
  @media (max-width: 30rem) { dl div { grid-template-columns: 1fr; gap: 0; } }`;

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
<header><a href="${escape(site.home)}/">${escape(site.name)}</a></header>
<main>${body}</main>
</body>
</html>`;

import { datesIn, numbersIn } from '@academy/kernel';
import { spokenLanguage } from '@academy/platform/language';
import { escape } from '@academy/platform/pages';
import { t } from '@lingui/core/macro';
import type { Site } from '../credential';
import type { CheckedCertificate } from '../public/public-certificates';
import { validityWords } from '../credential/validity-words';
import { pageHtml } from './page-html';
import { verdictWords } from './verdict-words';

export interface PageFacts {
  readonly site: Site;
  /** Says that people and organisations are made up. */
  readonly demo: boolean;
}

/** The public page of a certificate, in the language that is spoken: works without scripts, on paper, and for a screen reader. */
export function certificateHtml({ certificate, verdict }: CheckedCertificate, { site, demo }: PageFacts): string {
  const good = verdict.kind === 'Valid';
  // What a broken signature covers is not repeated: nobody vouches for it.
  const shown =
    verdict.kind === 'Tampered' || verdict.kind === 'UnknownIssuer'
      ? ''
      : `${details(certificate, certificate.holderName)}${links(certificate, site)}`;
  const title = spokenLanguage() === 'nl' ? certificate.titleNl : certificate.titleEn;
  const checked = t`Zojuist gecontroleerd: de digitale handtekening, de geldigheid en de intrekkingslijst.`;
  const noLicence = t`Dit certificaat geeft geen bevoegdheid.`;
  const fictional = t`Dit is een demonstratie: personen en organisaties zijn fictief.`;
  const body = `
    <h1>${escape(title)}</h1>
    <p class="verdict ${good ? 'good' : 'bad'}" role="status"><span aria-hidden="true">${good ? '✓' : '!'}</span> ${escape(verdictWords(verdict))}</p>
    <p>${escape(checked)}</p>
    ${shown}
    <p>${escape(noLicence)}</p>
    ${demo ? `<p class="demo">${escape(fictional)}</p>` : ''}`;
  return pageHtml(t`Certificaat controleren`, body, site);
}

export function unknownHtml({ site }: PageFacts): string {
  const title = t`Dit certificaat kennen we niet`;
  const why = t`Er is geen certificaat met dit nummer. Controleer of je het adres helemaal hebt overgenomen.`;
  return pageHtml(title, `<h1>${escape(title)}</h1><p>${escape(why)}</p>`, site);
}

/** What was earned, and by whom where that is known. */
export function details(certificate: CheckedCertificate['certificate'], holderName: string | undefined): string {
  const language = spokenLanguage();
  const { plainDay } = datesIn(language);
  const rows: readonly (readonly [string, string])[] = [
    ...(holderName === undefined ? [] : [[t`Naam`, holderName] as const]),
    [t`Verzorgd door`, certificate.organisationName],
    [t`Studielast`, numbersIn(language).hours(certificate.hours)],
    [t`Behaald op`, plainDay(certificate.issuedOn)],
    [t`Geldig`, validityWords(certificate.validUntil)],
  ];
  return `
    <dl>${rows.map(([label, value]) => `<div><dt>${escape(label)}</dt><dd>${escape(value)}</dd></div>`).join('')}</dl>
    <h2>${escape(t`Aangetoond, op een schaal van 0 tot 5`)}</h2>
    <ul>${certificate.outcomes.map(outcomeItem).join('')}</ul>`;
}

function links({ serial }: CheckedCertificate['certificate'], site: Site): string {
  const address = site.certificate(serial);
  return `
    <p class="links">
      <a href="${escape(address)}/certificate.pdf?lang=${spokenLanguage()}">${escape(t`Certificaat als PDF`)}</a>
      <a href="${escape(address)}/credential.json">${escape(t`Ondertekend bewijs (Open Badges 3.0, JSON)`)}</a>
    </p>`;
}

// What was earned is named in Dutch, as it was signed.
const outcomeItem = ({ name, level }: { readonly name: string; readonly level: number }): string =>
  `<li><span lang="nl">${escape(name)}</span>: ${escape(t`niveau ${level}`)}</li>`;

import type { Certificate } from '@academy/certification/core';
import { datesIn, numbersIn, type Day, type Language } from '@academy/kernel';
import { inLanguage, spokenLanguage } from '@academy/platform/language';
import { t } from '@lingui/core/macro';
import QRCode from 'qrcode';
import type { Site } from '../credential/site';
import { validityWords } from '../credential/validity-words';

/** Every word and figure on the page of a certificate, ready to be set. */
export interface CertificatePage {
  readonly language: Language;
  readonly documentTitle: string;
  readonly academy: string;
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
  readonly heading: string;
  readonly awardedTo: string;
  readonly holder: string;
  readonly completed: string;
  readonly title: string;
  readonly givenBy: string;
  readonly outcomesHeading: string;
  readonly outcomes: readonly { readonly name: string; readonly level: number; readonly levelText: string }[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly notice: string;
  readonly url: string;
  readonly check: string;
  readonly urlLines: readonly string[];
  readonly qr: string;
  readonly qrAlt: string;
}

/** Puts a certificate into words: a pure function of it, so that the page is the same each time. */
export async function certificatePage(
  certificate: Certificate,
  site: Site,
  language: Language,
): Promise<CertificatePage> {
  const url = site.certificate(certificate.serial);
  const urlText = url.replace(/^https?:\/\//, '');
  return {
    ...inLanguage(language, () => wordsOf(certificate, site, urlText)),
    language,
    academy: site.name,
    date: partsOf(certificate.issuedOn),
    holder: breakable(certificate.holderName),
    url,
    urlLines: linesOf(urlText),
    qr: await qrOf(url),
  };
}

/** As bytes: looking for a shorter way to write a code at random takes longer than all else, and finds none. */
const qrOf = (url: string): Promise<string> =>
  QRCode.toString([{ data: Buffer.from(url), mode: 'byte' }], {
    ...{ type: 'svg', margin: 0, errorCorrectionLevel: 'M', color: { dark: '#06363D' } },
  });

function wordsOf(certificate: Certificate, site: Site, urlText: string) {
  const title = spokenLanguage() === 'nl' ? certificate.titleNl : certificate.titleEn;
  return {
    documentTitle: t`Certificaat ${title}`,
    heading: t`Certificaat`,
    awardedTo: t`De academie verklaart dat`,
    completed: t`deze module heeft afgerond`,
    title: breakable(title),
    givenBy: givenBy(certificate, site),
    outcomesHeading: t`en daarmee heeft aangetoond, op een schaal van 0 tot 5`,
    outcomes: certificate.outcomes.map(({ name, level }) => ({
      name: breakable(name),
      level,
      levelText: t`niveau ${level}`,
    })),
    facts: factsOf(certificate),
    notice: t`Dit certificaat geeft geen bevoegdheid.`,
    check: t`Controleer dit certificaat op`,
    qrAlt: t`QR-code naar ${urlText}`,
  };
}

function factsOf({ issuedOn, validUntil, serial }: Certificate) {
  const { plainDay } = datesIn(spokenLanguage());
  return [
    { label: t`Behaald op`, value: plainDay(issuedOn) },
    { label: t`Geldig`, value: validityWords(validUntil) },
    { label: t`Nummer`, value: serial },
  ];
}

function givenBy({ hours, organisationName }: Certificate, { name: academy }: Site): string {
  const load = numbersIn(spokenLanguage()).hours(hours);
  // The academy's own modules need no partner, whatever its organisation is called in the catalogue.
  if (organisationName.startsWith(academy)) return t`Een module van ${load} van de ${academy}.`;
  const partner = breakable(organisationName);
  return t`Een module van ${load} van ${partner}, samen met de ${academy}.`;
}

function partsOf(date: Day): CertificatePage['date'] {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return { year, month, day };
}

/** An address in lines of some thirty signs, broken after a slash. */
function linesOf(address: string): string[] {
  const lines: string[] = [];
  for (const part of address.split(/(?<=\/)/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + part.length <= 30) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines;
}

/** Lets a word that no line can hold be broken; ordinary words and Dutch compounds are left as they are. */
const breakable = (text: string): string =>
  text.replace(/\S{36,}/g, (word) =>
    [...word].map((sign, at) => (at > 0 && at % 12 === 0 ? `\u200B${sign}` : sign)).join(''),
  );

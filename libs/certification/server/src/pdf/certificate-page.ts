import type { Certificate } from '@academy/certification/core';
import type { Day } from '@academy/kernel';
import QRCode from 'qrcode';
import type { Site } from '../credential/site';

/** Every word and figure on the page of a certificate, ready to be set. */
export interface CertificatePage {
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
  readonly outcomes: readonly { readonly name: string; readonly level: number }[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly notice: string;
  readonly url: string;
  readonly check: string;
  readonly urlLines: readonly string[];
  readonly qr: string;
  readonly qrAlt: string;
}

/** Puts a certificate into words: a pure function of it, so that the page is the same each time. */
export async function certificatePage(certificate: Certificate, site: Site): Promise<CertificatePage> {
  const url = site.certificate(certificate.serial);
  const urlText = url.replace(/^https?:\/\//, '');
  return {
    documentTitle: `Certificaat ${certificate.titleNl}`,
    academy: site.name,
    date: partsOf(certificate.issuedOn),
    heading: 'Certificaat',
    awardedTo: 'De academie verklaart dat',
    holder: breakable(certificate.holderName),
    completed: 'deze module heeft afgerond',
    title: breakable(certificate.titleNl),
    givenBy: givenBy(certificate, site),
    outcomesHeading: 'en daarmee heeft aangetoond, op een schaal van 0 tot 5',
    outcomes: certificate.outcomes.map(({ name, level }) => ({ name: breakable(name), level })),
    facts: factsOf(certificate),
    notice: 'Dit certificaat geeft geen bevoegdheid.',
    url,
    check: 'Controleer dit certificaat op',
    urlLines: linesOf(urlText),
    qr: await QRCode.toString(url, { type: 'svg', margin: 0, errorCorrectionLevel: 'M', color: { dark: '#06363D' } }),
    qrAlt: `QR-code naar ${urlText}`,
  };
}

const factsOf = ({ issuedOn, validUntil, serial }: Certificate) => [
  { label: 'Behaald op', value: inDutch(issuedOn) },
  { label: 'Geldig', value: validUntil === null ? 'onbeperkt' : `tot en met ${inDutch(validUntil)}` },
  { label: 'Nummer', value: serial },
];

function givenBy({ hours, organisationName }: Certificate, site: Site): string {
  // The academy's own modules need no partner, whatever its organisation is called in the catalogue.
  const partner = organisationName.startsWith(site.name) ? '' : `${breakable(organisationName)}, samen met de `;
  return `Een module van ${String(hours).replace('.', ',')} uur van ${partner || 'de '}${site.name}.`;
}

// Made once: each formatter holds tens of kilobytes outside the heap until it is collected.
const dutch = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

const inDutch = (day: Day): string => dutch.format(new Date(`${day}T00:00:00Z`));

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

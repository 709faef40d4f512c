import type { VerificationOutcome } from '@academy/certification/core';
import type { Day } from '@academy/kernel';

export type PageLanguage = 'nl' | 'en';

interface Words {
  readonly documentTitle: string;
  readonly unknownTitle: string;
  readonly unknown: string;
  readonly holder: string;
  readonly module: string;
  readonly givenBy: string;
  readonly hours: string;
  readonly outcomes: string;
  readonly level: (level: number) => string;
  readonly issuedOn: string;
  readonly validUntil: string;
  readonly forever: string;
  readonly pdf: string;
  readonly credential: string;
  readonly other: string;
  readonly checked: string;
  readonly noLicence: string;
  readonly fictional: string;
  readonly verdict: (verdict: VerificationOutcome, date: (day: Day) => string) => string;
}

const dutch: Words = {
  documentTitle: 'Certificaat controleren',
  unknownTitle: 'Dit certificaat kennen we niet',
  unknown: 'Er is geen certificaat met dit nummer. Controleer of je het adres helemaal hebt overgenomen.',
  holder: 'Naam',
  module: 'Module',
  givenBy: 'Verzorgd door',
  hours: 'Studielast (uur)',
  outcomes: 'Aangetoond, op een schaal van 0 tot 5',
  level: (level) => `niveau ${level}`,
  issuedOn: 'Behaald op',
  validUntil: 'Geldig tot en met',
  forever: 'onbeperkt',
  pdf: 'Certificaat als PDF',
  credential: 'Ondertekend bewijs (Open Badges 3.0, JSON)',
  other: 'English',
  checked: 'Zojuist gecontroleerd: de digitale handtekening, de geldigheid en de intrekkingslijst.',
  noLicence: 'Dit certificaat geeft geen bevoegdheid.',
  fictional: 'Dit is een demonstratie: personen en organisaties zijn fictief.',
  verdict: (verdict, date) => {
    switch (verdict.kind) {
      case 'Valid':
        return 'Dit certificaat is echt en geldig.';
      case 'Expired':
        return `Dit certificaat is echt, maar was geldig tot en met ${date(verdict.validUntil)}.`;
      case 'Revoked':
        return 'Dit certificaat is ingetrokken door de academie.';
      case 'StatusUnknown':
        return 'Dit certificaat is echt. Of het is ingetrokken, kunnen we nu niet nagaan. Probeer het later nog eens.';
      case 'NotYetValid':
        return `Dit certificaat geldt pas vanaf ${date(verdict.validFrom)}.`;
      case 'Tampered':
      case 'UnknownIssuer':
        return 'Dit certificaat klopt niet: de inhoud past niet bij de handtekening.';
    }
  },
};

const english: Words = {
  documentTitle: 'Check a certificate',
  unknownTitle: 'We do not know this certificate',
  unknown: 'There is no certificate with this number. Check that you have the whole address.',
  holder: 'Name',
  module: 'Module',
  givenBy: 'Given by',
  hours: 'Study load (hours)',
  outcomes: 'Shown, on a scale from 0 to 5',
  level: (level) => `level ${level}`,
  issuedOn: 'Earned on',
  validUntil: 'Valid until and including',
  forever: 'does not expire',
  pdf: 'Certificate as PDF',
  credential: 'Signed credential (Open Badges 3.0, JSON)',
  other: 'Nederlands',
  checked: 'Checked just now: the digital signature, the validity and the status list.',
  noLicence: 'This certificate is not a licence to teach.',
  fictional: 'This is a demonstration: people and organisations are fictional.',
  verdict: (verdict, date) => {
    switch (verdict.kind) {
      case 'Valid':
        return 'This certificate is genuine and valid.';
      case 'Expired':
        return `This certificate is genuine, but was valid until ${date(verdict.validUntil)}.`;
      case 'Revoked':
        return 'This certificate was withdrawn by the academy.';
      case 'StatusUnknown':
        return 'This certificate is genuine. We cannot see now whether it was withdrawn. Try again later.';
      case 'NotYetValid':
        return `This certificate is valid from ${date(verdict.validFrom)}.`;
      case 'Tampered':
      case 'UnknownIssuer':
        return 'This certificate is not right: its content does not fit its signature.';
    }
  },
};

export const words: Readonly<Record<PageLanguage, Words>> = { nl: dutch, en: english };

const formats = {
  nl: new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

export const inWords = (day: Day, language: PageLanguage): string =>
  formats[language].format(new Date(`${day}T00:00:00Z`));

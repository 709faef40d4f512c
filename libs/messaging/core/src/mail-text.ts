import type { News } from './notice';

export interface MailText {
  readonly subject: string;
  readonly text: string;
}

export interface MailFacts {
  readonly name: string;
  readonly language: 'nl' | 'en';
  /** Of the module; null of what is about a whole path. */
  readonly title: { readonly nl: string; readonly en: string } | null;
  /** Public address of the academy, without a slash at the end. */
  readonly home: string;
}

/** A piece of news as a mail, in the language of who gets it. */
export function mailText(news: News, { name, language, title, home }: MailFacts): MailText {
  const { subject, lines } = (language === 'nl' ? dutch : english)(news, title?.[language] ?? null, home);
  const [greeting, closing] =
    language === 'nl'
      ? [`Beste ${name},`, 'Met vriendelijke groet,\nAcademie Leraren Bètatechniek']
      : [`Dear ${name},`, 'Kind regards,\nAcademie Leraren Bètatechniek'];
  return { subject, text: [greeting, ...lines, closing].join('\n\n') };
}

type Words = (news: News, title: string | null, home: string) => { subject: string; lines: string[] };

const dutch: Words = ({ kind, number, moduleSlug, certificateSerial }, title, home) => {
  const module = `${home}/aanbod/${encodeURIComponent(moduleSlug ?? '')}`;
  switch (kind) {
    case 'ENROLLED':
      return {
        subject: `Je hebt een plek: ${title}`,
        lines: [`Je hebt een plek bij "${title}".`, `Ga naar je inschrijvingen: ${home}/inschrijvingen`],
      };
    case 'QUEUED':
      return {
        subject: `Je staat op de wachtlijst: ${title}`,
        lines: [
          `Alle plekken bij "${title}" zijn bezet. Je staat op plek ${number} van de wachtlijst.`,
          `Komt er een plek vrij, dan krijg je die vanzelf. Andere uitvoeringen vind je hier: ${module}`,
        ],
      };
    case 'REFUSED':
      return {
        subject: `Je aanvraag is afgewezen: ${title}`,
        lines: [
          `Je aanvraag voor "${title}" is afgewezen: je laat nog niet zien wat de module vraagt.`,
          `Bij je inschrijvingen lees je wat er ontbreekt: ${home}/inschrijvingen`,
        ],
      };
    case 'CLOSED':
      return {
        subject: `Je aanvraag is afgewezen: ${title}`,
        lines: [
          `Je aanvraag voor "${title}" is afgewezen: de inschrijving voor deze uitvoering was al gesloten.`,
          `Andere uitvoeringen vind je hier: ${module}`,
        ],
      };
    case 'QUEUE_ENDED':
      return {
        subject: `De wachtlijst is gesloten: ${title}`,
        lines: [
          `Er kwam op tijd geen plek vrij bij "${title}". De inschrijving is gesloten, en de wachtlijst ook.`,
          `Je hoeft niets te doen. Andere uitvoeringen vind je hier: ${module}`,
        ],
      };
    case 'EDITION_MOVED':
      return {
        subject: `Een andere begindag: ${title}`,
        lines: [
          `De uitvoering van "${title}" waarvoor je je hebt aangemeld, begint op een andere dag.`,
          `Je leest de nieuwe dag bij je inschrijvingen: ${home}/inschrijvingen`,
          'Kun je dan niet? Trek je inschrijving dan in. Dan komt er ruimte voor iemand anders.',
        ],
      };
    case 'CERTIFICATE_AWARDED':
      return {
        subject: `Je certificaat is klaar: ${title}`,
        lines: [
          `Je hebt "${title}" afgerond. Je certificaat staat klaar: ${home}/certificaten`,
          `Iedereen aan wie je dit adres geeft, kan het certificaat controleren: ${home}/c/${certificateSerial}`,
        ],
      };
    case 'CERTIFICATE_REVOKED':
      return {
        subject: `Je certificaat is ingetrokken: ${title}`,
        lines: [
          `Je trainer nam de aftekening van "${title}" terug. Je certificaat is daarom ingetrokken. Je plek houd je.`,
          `Bij de module lees je waarom: ${home}/inschrijvingen`,
        ],
      };
    case 'OBJECTION_ANSWERED':
      return {
        subject: title === null ? 'Antwoord op je bezwaar tegen je leerpad' : `Antwoord op je bezwaar: ${title}`,
        lines: [
          title === null
            ? 'Een curator heeft geantwoord op je bezwaar tegen je leerpad.'
            : `Een curator heeft geantwoord op je bezwaar tegen de stap "${title}".`,
          `Je leest het antwoord bij je leerpad: ${home}/leerpad`,
        ],
      };
  }
};

const english: Words = ({ kind, number, moduleSlug, certificateSerial }, title, home) => {
  const module = `${home}/aanbod/${encodeURIComponent(moduleSlug ?? '')}`;
  switch (kind) {
    case 'ENROLLED':
      return {
        subject: `You have a seat: ${title}`,
        lines: [`You have a seat in "${title}".`, `Go to your enrolments: ${home}/inschrijvingen`],
      };
    case 'QUEUED':
      return {
        subject: `You are on the waiting list: ${title}`,
        lines: [
          `All seats of "${title}" are taken. You are number ${number} on the waiting list.`,
          `When a seat becomes free, it is yours in turn. Other editions are here: ${module}`,
        ],
      };
    case 'REFUSED':
      return {
        subject: `Your request was refused: ${title}`,
        lines: [
          `Your request for "${title}" was refused: you do not show yet what the module asks.`,
          `You can read what is missing with your enrolments: ${home}/inschrijvingen`,
        ],
      };
    case 'CLOSED':
      return {
        subject: `Your request was refused: ${title}`,
        lines: [
          `Your request for "${title}" was refused: enrolment in this edition had closed already.`,
          `Other editions are here: ${module}`,
        ],
      };
    case 'QUEUE_ENDED':
      return {
        subject: `The waiting list has closed: ${title}`,
        lines: [
          `No seat of "${title}" became free in time. Enrolment has closed, and so has the waiting list.`,
          `You do not have to do anything. Other editions are here: ${module}`,
        ],
      };
    case 'EDITION_MOVED':
      return {
        subject: `Another first day: ${title}`,
        lines: [
          `The edition of "${title}" that you signed up for begins on another day.`,
          `You can read the new day with your enrolments: ${home}/inschrijvingen`,
          'If that day does not suit you, withdraw. That makes room for someone else.',
        ],
      };
    case 'CERTIFICATE_AWARDED':
      return {
        subject: `Your certificate is ready: ${title}`,
        lines: [
          `You completed "${title}". Your certificate is ready: ${home}/certificaten`,
          `Anyone to whom you give this address can check it: ${home}/c/${certificateSerial}`,
        ],
      };
    case 'CERTIFICATE_REVOKED':
      return {
        subject: `Your certificate was revoked: ${title}`,
        lines: [
          `Your trainer took the sign-off of "${title}" back, so your certificate was revoked. You keep your seat.`,
          `You can read why with the module: ${home}/inschrijvingen`,
        ],
      };
    case 'OBJECTION_ANSWERED':
      return {
        subject: title === null ? 'Answer to your objection to your path' : `Answer to your objection: ${title}`,
        lines: [
          title === null
            ? 'A curator answered your objection to your learning path.'
            : `A curator answered your objection to the step "${title}".`,
          `You can read the answer with your path: ${home}/leerpad`,
        ],
      };
  }
};

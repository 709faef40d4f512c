import type { Language } from '@academy/kernel';
import type { News, ToldKind } from '@academy/messaging/core';
import { inLanguage } from '@academy/platform/language';
import { composed, type MailText } from './composed';
import { t } from '@lingui/core/macro';

export interface MailFacts {
  readonly name: string;
  readonly language: Language;
  /** Of the module; null of what is about a whole path. */
  readonly title: { readonly nl: string; readonly en: string } | null;
  /** Public address of the academy, without a slash at the end. */
  readonly home: string;
}

/** A piece of news as a mail, in the language of who gets it. */
export const mailText = (news: News, facts: MailFacts): MailText =>
  inLanguage(facts.language, () => {
    const { name, home } = facts;
    const { subject, lines } = words[news.kind](aboutOf(news, facts));
    return composed(subject, [t`Beste ${name},`, ...lines], home);
  });

/** What a mail may name, and the addresses where its reader goes on. */
interface About {
  /** Of the module; empty of what is about a whole path. */
  readonly title: string;
  readonly wholePath: boolean;
  readonly number: number;
  readonly module: string;
  readonly enrolments: string;
  readonly path: string;
  readonly certificates: string;
  readonly page: string;
  /** Of a module in review: where its authors write it, and its curators read it. */
  readonly written: string;
  readonly toReview: string;
}

const aboutOf = (
  { moduleSlug, number, certificateSerial, review }: News,
  { title, language, home }: MailFacts,
): About => ({
  title: title?.[language] ?? '',
  wholePath: moduleSlug === null,
  number: number ?? 0,
  module: `${home}/aanbod/${encodeURIComponent(moduleSlug ?? '')}`,
  enrolments: `${home}/inschrijvingen`,
  path: `${home}/leerpad`,
  certificates: `${home}/certificaten`,
  page: `${home}/c/${certificateSerial}`,
  written: `${home}/beheer/${review?.organisationId}/modules/${review?.draftId}`,
  toReview: `${home}/beheer/${review?.organisationId}/beoordelen/${review?.draftId}`,
});

type Words = (about: About) => { readonly subject: string; readonly lines: readonly string[] };

const enrolled: Words = ({ title, enrolments }) => ({
  subject: t`Je hebt een plek: ${title}`,
  lines: [t`Je hebt een plek bij "${title}".`, t`Ga naar je inschrijvingen: ${enrolments}`],
});

const queued: Words = ({ title, number, module }) => ({
  subject: t`Je staat op de wachtlijst: ${title}`,
  lines: [
    t`Alle plekken bij "${title}" zijn bezet. Je staat op plek ${number} van de wachtlijst.`,
    t`Komt er een plek vrij, dan krijg je die vanzelf. Andere uitvoeringen vind je hier: ${module}`,
  ],
});

const refused: Words = ({ title, enrolments }) => ({
  subject: t`Je aanvraag is afgewezen: ${title}`,
  lines: [
    t`Je aanvraag voor "${title}" is afgewezen: je laat nog niet zien wat de module vraagt.`,
    t`Bij je inschrijvingen lees je wat er ontbreekt: ${enrolments}`,
  ],
});

const closed: Words = ({ title, module }) => ({
  subject: t`Je aanvraag is afgewezen: ${title}`,
  lines: [
    t`Je aanvraag voor "${title}" is afgewezen: de inschrijving voor deze uitvoering was al gesloten.`,
    t`Andere uitvoeringen vind je hier: ${module}`,
  ],
});

const queueEnded: Words = ({ title, module }) => ({
  subject: t`De wachtlijst is gesloten: ${title}`,
  lines: [
    t`Er kwam op tijd geen plek vrij bij "${title}". De inschrijving is gesloten, en de wachtlijst ook.`,
    t`Je hoeft niets te doen. Andere uitvoeringen vind je hier: ${module}`,
  ],
});

const editionMoved: Words = ({ title, enrolments }) => ({
  subject: t`Een andere begindag: ${title}`,
  lines: [
    t`De uitvoering van "${title}" waarvoor je je hebt aangemeld, begint op een andere dag.`,
    t`Je leest de nieuwe dag bij je inschrijvingen: ${enrolments}`,
    t`Kun je dan niet? Trek je inschrijving dan in. Dan komt er ruimte voor iemand anders.`,
  ],
});

const awarded: Words = ({ title, certificates, page }) => ({
  subject: t`Je certificaat is klaar: ${title}`,
  lines: [
    t`Je hebt "${title}" afgerond. Je certificaat staat klaar: ${certificates}`,
    t`Iedereen aan wie je dit adres geeft, kan het certificaat controleren: ${page}`,
  ],
});

const revoked: Words = ({ title, enrolments }) => ({
  subject: t`Je certificaat is ingetrokken: ${title}`,
  lines: [
    t`Je trainer nam de aftekening van "${title}" terug. Je certificaat is daarom ingetrokken. Je plek houd je.`,
    t`Bij de module lees je waarom: ${enrolments}`,
  ],
});

const answered: Words = ({ title, wholePath, path }) => ({
  subject: wholePath ? t`Antwoord op je bezwaar tegen je leerpad` : t`Antwoord op je bezwaar: ${title}`,
  lines: [
    wholePath
      ? t`Een curator heeft geantwoord op je bezwaar tegen je leerpad.`
      : t`Een curator heeft geantwoord op je bezwaar tegen de stap "${title}".`,
    t`Je leest het antwoord bij je leerpad: ${path}`,
  ],
});

const handedIn: Words = ({ title, toReview }) => ({
  subject: t`Een module wacht op beoordeling: ${title}`,
  lines: [
    t`Een organisatie diende de module "${title}" in.`,
    t`Hier lees je de module, en beslis je of die in het aanbod komt: ${toReview}`,
    t`Was een andere curator je voor? Dan hoef je niets te doen.`,
  ],
});

const returned: Words = ({ title, written }) => ({
  subject: t`Jullie module kwam terug: ${title}`,
  lines: [
    t`Een curator gaf jullie module "${title}" terug, met een opmerking.`,
    t`Die lees je bij de module. Daar schrijf je verder, en dien je opnieuw in: ${written}`,
  ],
});

const published: Words = ({ title, module }) => ({
  subject: t`Jullie module is gepubliceerd: ${title}`,
  lines: [t`Een curator publiceerde jullie module "${title}".`, t`Zo staat de module in het aanbod: ${module}`],
});

const words: Readonly<Record<ToldKind, Words>> = {
  ENROLLED: enrolled,
  QUEUED: queued,
  REFUSED: refused,
  CLOSED: closed,
  QUEUE_ENDED: queueEnded,
  EDITION_MOVED: editionMoved,
  CERTIFICATE_AWARDED: awarded,
  CERTIFICATE_REVOKED: revoked,
  OBJECTION_ANSWERED: answered,
  MODULE_HANDED_IN: handedIn,
  MODULE_RETURNED: returned,
  MODULE_PUBLISHED: published,
};

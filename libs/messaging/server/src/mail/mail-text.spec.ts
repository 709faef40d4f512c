import type { ToldKind } from '@academy/messaging/core';
import { inLanguage } from '@academy/platform/language';
import { mailText } from './mail-text';

const title = { nl: 'Warmtepompen', en: 'Heat pumps' };
const facts = { name: 'Ada', title, home: 'https://academie.example' };
const written = { certificateSerial: 'abc', review: { organisationId: 'molen', draftId: 'd1', title } };
const news = (kind: ToldKind) => ({ kind, moduleSlug: 'mod-ene-04', number: 3, ...written });
const kinds: readonly ToldKind[] = [
  ...(['ENROLLED', 'QUEUED', 'REFUSED', 'CLOSED', 'QUEUE_ENDED', 'EDITION_MOVED'] as const),
  ...(['CERTIFICATE_AWARDED', 'CERTIFICATE_REVOKED', 'OBJECTION_ANSWERED'] as const),
  ...(['MODULE_HANDED_IN', 'MODULE_RETURNED', 'MODULE_PUBLISHED'] as const),
];

describe('A mail', () => {
  it.each(kinds)('about %s greets its reader and names the module, in either language', (kind) => {
    const [dutch, english] = (['nl', 'en'] as const).map((language) => mailText(news(kind), { ...facts, language }));
    expect(dutch?.subject).toContain('Warmtepompen');
    expect(dutch?.text).toMatch(/^Beste Ada,\n/);
    expect(english?.subject).toContain('Heat pumps');
    expect(english?.text).toMatch(/^Dear Ada,\n/);
    expect(english?.text.split('\n\n')).toHaveLength(dutch?.text.split('\n\n').length ?? 0);
    // Of a mail in two languages no paragraph is the same: each was translated.
    const inDutch = new Set(dutch?.text.split('\n\n'));
    expect(english?.text.split('\n\n').filter((paragraph) => inDutch.has(paragraph))).toEqual([]);
  });

  it('says which place in the queue it is', () => {
    expect(mailText(news('QUEUED'), { ...facts, language: 'nl' }).text).toContain('plek 3 van de wachtlijst');
  });

  it.each([
    ['REFUSED', 'nl', 'je laat nog niet zien wat de module vraagt', '/inschrijvingen'],
    ['REFUSED', 'en', 'you do not show yet what the module asks', '/inschrijvingen'],
    ['CLOSED', 'nl', 'de inschrijving voor deze uitvoering was al gesloten', '/aanbod/mod-ene-04'],
    ['CLOSED', 'en', 'enrolment in this edition had closed already', '/aanbod/mod-ene-04'],
    ['QUEUE_ENDED', 'nl', 'Er kwam op tijd geen plek vrij', '/aanbod/mod-ene-04'],
    ['QUEUE_ENDED', 'en', 'became free in time', '/aanbod/mod-ene-04'],
    ['CERTIFICATE_REVOKED', 'nl', 'Je trainer nam de aftekening', '/inschrijvingen'],
    ['CERTIFICATE_REVOKED', 'en', 'Your trainer took the sign-off', '/inschrijvingen'],
    ['MODULE_RETURNED', 'nl', 'met een opmerking', '/beheer/molen/modules/d1'],
    ['MODULE_RETURNED', 'en', 'with a remark', '/beheer/molen/modules/d1'],
    ['MODULE_HANDED_IN', 'nl', 'beslis je of die in het aanbod komt', '/beheer/molen/beoordelen/d1'],
    ['MODULE_HANDED_IN', 'en', 'decide whether it is offered', '/beheer/molen/beoordelen/d1'],
    ['MODULE_PUBLISHED', 'nl', 'publiceerde jullie module', '/aanbod/mod-ene-04'],
    ['MODULE_PUBLISHED', 'en', 'published your module', '/aanbod/mod-ene-04'],
  ] as const)('(%s, %s) says what happened, and where its reader goes on', (...told) => {
    const [kind, language, why, where] = told;
    const { text } = mailText(news(kind), { ...facts, language });
    expect(text).toContain(why);
    expect(text).toContain(`https://academie.example${where}`);
  });

  it('is in the language of its reader, whatever is spoken around it', () => {
    const text = inLanguage('en', () => mailText(news('ENROLLED'), { ...facts, language: 'nl' }).text);
    expect(text).toMatch(/^Beste Ada,/);
  });

  it('about a whole path names no module', () => {
    const answered = { ...news('OBJECTION_ANSWERED'), moduleSlug: null };
    for (const language of ['nl', 'en'] as const) {
      const { subject, text } = mailText(answered, { ...facts, title: null, language });
      expect(`${subject} ${text}`).not.toMatch(/null|undefined/);
      expect(text).toContain('https://academie.example/leerpad');
    }
  });

  it('gives the address where anyone can check the certificate', () => {
    const { text } = mailText(news('CERTIFICATE_AWARDED'), { ...facts, language: 'nl' });
    expect(text).toContain('https://academie.example/c/abc');
  });
});

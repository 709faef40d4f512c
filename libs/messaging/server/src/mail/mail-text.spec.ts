import type { NoticeKind } from '@academy/messaging/core';
import { mailText } from './mail-text';

const facts = { name: 'Ada', title: { nl: 'Warmtepompen', en: 'Heat pumps' }, home: 'https://academie.example' };
const news = (kind: NoticeKind) => ({ kind, moduleSlug: 'mod-ene-04', number: 3, certificateSerial: 'abc' });
const kinds: readonly NoticeKind[] = [
  ...(['ENROLLED', 'QUEUED', 'REFUSED', 'CLOSED', 'QUEUE_ENDED', 'EDITION_MOVED'] as const),
  ...(['CERTIFICATE_AWARDED', 'CERTIFICATE_REVOKED', 'OBJECTION_ANSWERED'] as const),
];

describe('A mail', () => {
  it.each(kinds)('about %s greets its reader and names the module, in either language', (kind) => {
    const [dutch, english] = (['nl', 'en'] as const).map((language) => mailText(news(kind), { ...facts, language }));
    expect(dutch?.subject).toContain('Warmtepompen');
    expect(dutch?.text).toMatch(/^Beste Ada,\n/);
    expect(english?.subject).toContain('Heat pumps');
    expect(english?.text).toMatch(/^Dear Ada,\n/);
  });

  it('says which place in the queue it is', () => {
    expect(mailText(news('QUEUED'), { ...facts, language: 'nl' }).text).toContain('plek 3 van de wachtlijst');
  });

  it.each([
    ['REFUSED', 'je laat nog niet zien wat de module vraagt', '/inschrijvingen'],
    ['CLOSED', 'de inschrijving voor deze uitvoering was al gesloten', '/aanbod/mod-ene-04'],
    ['QUEUE_ENDED', 'Er kwam op tijd geen plek vrij', '/aanbod/mod-ene-04'],
  ] as const)('about a request that was not granted (%s) says why, and where to go on', (kind, why, where) => {
    const { text } = mailText(news(kind), { ...facts, language: 'nl' });
    expect(text).toContain(why);
    expect(text).toContain(`https://academie.example${where}`);
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

import type { TellNews } from './tell-news';
import { hearers } from './hearers';

describe('News that a teacher is told of', () => {
  const about = { enrolmentId: 'e', teacherId: 't', editionId: 'ed', moduleSlug: 'mod-lab-01' };
  const certificate = { teacherId: 't', moduleSlug: 'mod-lab-01', certificateId: 'c', serial: 'q3Zt' };
  const without = { moduleSlug: 'mod-lab-01', number: null, certificateSerial: null, review: null };

  it.each([
    ['TellEnrolled', about, { ...without, kind: 'ENROLLED' }],
    ['TellQueued', { ...about, place: 3 }, { ...without, kind: 'QUEUED', number: 3 }],
    ['TellRefused', { ...about, reason: 'CLOSED' }, { ...without, kind: 'CLOSED' }],
    ['TellRefused', { ...about, reason: 'ENTRY' }, { ...without, kind: 'REFUSED' }],
    ['TellRefused', { ...about, reason: 'QUEUE_ENDED' }, { ...without, kind: 'QUEUE_ENDED' }],
    ['TellEditionMoved', about, { ...without, kind: 'EDITION_MOVED' }],
    ['TellCertificate', certificate, { ...without, kind: 'CERTIFICATE_AWARDED', certificateSerial: 'q3Zt' }],
    ['TellCertificateRevoked', certificate, { ...without, kind: 'CERTIFICATE_REVOKED', certificateSerial: 'q3Zt' }],
    [
      'TellObjectionAnswered',
      { teacherId: 't', moduleSlug: null },
      { ...without, kind: 'OBJECTION_ANSWERED', moduleSlug: null },
    ],
  ])('%s says its notice to whom it is about', async (name, event, news) => {
    const told: unknown[] = [];
    const tellNews = { execute: async (said: unknown) => told.push(said) } as unknown as TellNews;
    const hearer = hearers.find((one) => one.name === name);
    if (!hearer) throw new Error(`There is no ${name}`);
    await new hearer(tellNews).hear(event as never, 'event-1/tell');
    expect(told).toEqual([{ cause: 'event-1/tell', to: [{ teacherId: 't', news }] }]);
  });
});

import { day, type Language } from '@academy/kernel';
import { describe, expect, it } from '@jest/globals';
import { aCertificate } from '../../../core/src/testing/builders';
import { siteAt } from '../credential/site';
import { certificatePage } from './certificate-page';

const site = siteAt('https://academie.example');
const pageOf = (facts = {}, language: Language = 'nl') => certificatePage(aCertificate(facts), site, language);
const factsOf = async (facts = {}) =>
  Object.fromEntries((await pageOf(facts)).facts.map(({ label, value }) => [label, value]));

describe('The page of a certificate', () => {
  it('dates it as people write', async () => {
    expect(await factsOf()).toMatchObject({ 'Behaald op': '24 november 2026', Geldig: 'onbeperkt' });
    expect(await factsOf({ validUntil: day('2029-03-01') })).toMatchObject({ Geldig: 'tot en met 1 maart 2029' });
  });

  it('is written in English for who asks that', async () => {
    const page = await pageOf({ hours: 7.5, validUntil: day('2029-03-01') }, 'en');
    expect(page.facts.slice(0, 2).map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Earned on: 24 November 2026',
      'Valid: until and including 1 March 2029',
    ]);
    expect(page.givenBy).toBe(
      'A module of 7.5 hours by Lichtlijn Energie, together with the Academie Leraren Bètatechniek.',
    );
    expect(page.notice).toBe('This certificate is not a licence to teach.');
    expect(page.title).toBe(aCertificate().titleEn);
  });

  it('names the organisation together with the academy', async () => {
    expect((await pageOf({ hours: 7.5 })).givenBy).toBe(
      'Een module van 7,5 uur van Lichtlijn Energie, samen met de Academie Leraren Bètatechniek.',
    );
  });

  it('names the academy once when the module is its own', async () => {
    const { givenBy } = await pageOf({ organisationName: 'Academie Leraren Bètatechniek (demo)' });
    expect(givenBy).toBe('Een module van 20 uur van de Academie Leraren Bètatechniek.');
  });

  it('says where to check it and that it gives no right to teach', async () => {
    const page = await pageOf();
    expect(page.url).toBe('https://academie.example/c/q3Zt0mYw5bRkE8nVfHs2Xg');
    expect(page.urlLines).toEqual(['academie.example/c/', 'q3Zt0mYw5bRkE8nVfHs2Xg']);
    expect(page.qrAlt).toContain('academie.example/c/q3Zt0mYw5bRkE8nVfHs2Xg');
    expect(page.notice).toBe('Dit certificaat geeft geen bevoegdheid.');
  });

  it('breaks a word that no line can hold, and leaves names and compounds whole', async () => {
    expect((await pageOf({ holderName: 'x'.repeat(50) })).holder).toContain('\u200B');
    expect((await pageOf({ titleNl: 'Energiemanagementsystemen' })).title).toBe('Energiemanagementsystemen');
  });
});

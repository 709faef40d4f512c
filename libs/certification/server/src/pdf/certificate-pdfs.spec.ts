import { day } from '@academy/kernel';
import { afterAll, describe, expect, it } from '@jest/globals';
import { aCertificate } from '../../../core/src/testing/builders';
import { siteAt } from '../credential/site';
import { typstCertificatePdfs, type CertificatePdfs } from './certificate-pdfs';
import type { PrinterOptions } from './typst-printer';

const site = siteAt('https://academie.example');
const opened: CertificatePdfs[] = [];
// Another build of the compiler can be tried without installing it.
const compilerModule = process.env['TYPST_COMPILER'];
function pdfs(options: PrinterOptions = {}): CertificatePdfs {
  const made = typstCertificatePdfs(site, { ...(compilerModule && { compilerModule }), ...options });
  opened.push(made);
  return made;
}
const printed = pdfs();
const textOf = async (facts = {}, by = printed) =>
  Buffer.from(await by.renderCertificatePdf(aCertificate(facts), 'nl')).toString('latin1');

describe('The PDF of a certificate', () => {
  afterAll(() => Promise.all(opened.map((each) => each.close())));

  it('is tagged, titled and in Dutch, so that it can be read aloud', async () => {
    const pdf = await textOf();
    expect(pdf).toMatch(/\/StructTreeRoot \d+ 0 R/);
    expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(pdf).toMatch(/\/Lang \(nl\)/);
    expect(pdf).toMatch(/\/DisplayDocTitle true/);
    expect(pdf).toMatch(/<pdfuaid:part>1</);
    expect(pdf).toMatch(/\/Alt \(QR-code naar academie\.example/);
  });

  it('has its fonts within, and links to the page that checks it', async () => {
    const pdf = await textOf();
    expect(pdf).toContain('/FontFile2');
    expect(pdf).toMatch(/\+AtkinsonHyperlegibleNext-Bold/);
    expect(pdf).toContain('/URI (https://academie.example/c/q3Zt0mYw5bRkE8nVfHs2Xg)');
  });

  it('is one sheet of A4 on its side', async () => {
    const [width, height] =
      /\/MediaBox \[0 0 (\S+) (\S+)\]/
        .exec(await textOf())
        ?.slice(1)
        .map(Number) ?? [];
    expect(width).toBeCloseTo((297 / 25.4) * 72, 1);
    expect(height).toBeCloseTo((210 / 25.4) * 72, 1);
  });

  it('is the same to the byte each time, and from another thread', async () => {
    const first = await textOf();
    expect(await textOf()).toBe(first);
    expect(await textOf({}, pdfs())).toBe(first);
    expect(await textOf({ holderName: 'Ada van den Burg' })).not.toBe(first);
  });

  it('is printed once for all who ask for it about then', async () => {
    const asked = pdfs();
    const certificate = aCertificate();
    const copies = await Promise.all(Array.from({ length: 200 }, () => asked.renderCertificatePdf(certificate, 'nl')));
    expect(new Set(copies).size).toBe(1);
    expect(await asked.renderCertificatePdf(certificate, 'nl')).toBe(copies[0]);
  });

  it('stays one sheet, however long names and titles are', async () => {
    const outcome = (n: number) => ({
      competenceId: `c${n}`,
      name: 'Meetonzekerheid '.repeat(12),
      level: 5,
      frameworkVersion: '1',
    });
    const pdf = await textOf({
      holderName: 'Maria-Magdalena van Oldenbarnevelt '.repeat(6),
      titleNl: `Vermogenselektronica ${'y'.repeat(200)} `.repeat(2),
      organisationName: 'Stichting Samenwerkingsverband '.repeat(8),
      validUntil: day('2029-11-24'),
      outcomes: Array.from({ length: 12 }, (_, n) => outcome(n)),
    });
    expect(pdf).toMatch(/\/Type \/Pages\s+\/Count 1\b/);
  });

  it('prints a name as it is, and runs nothing that is in it', async () => {
    await expect(textOf({ holderName: '#panic("weg") $x$ *vet* "\\ `' })).resolves.toContain('/StructTreeRoot');
  });

  it('is made, and tagged, also when a name has signs that the font lacks', async () => {
    await expect(textOf({ holderName: '王小明' })).resolves.toContain('/StructTreeRoot');
  });

  it('leaves the process free for other work while it is made', async () => {
    let turns = 0;
    let going = true;
    const turn = () => void (going && ((turns += 1), setImmediate(turn)));
    turn();
    await Promise.all(Array.from({ length: 5 }, (_, n) => textOf({ holderName: `Ada ${n}` }))).finally(
      () => (going = false),
    );
    expect(turns).toBeGreaterThan(20);
  });

  it('comes from a fresh thread after a number of pages', async () => {
    const recycling = pdfs({ pagesPerThread: 2 });
    const names = Array.from({ length: 5 }, (_, n) => ({ holderName: `Ada ${n}` }));
    const all = (by: CertificatePdfs) => Promise.all(names.map((name) => textOf(name, by)));
    expect(await all(recycling)).toEqual(await all(pdfs()));
  });

  it('fails with a reason when the thread cannot work, for all who wait', async () => {
    const broken = pdfs({ fontFolder: '/no/such/folder' });
    await expect(Promise.all([textOf({}, broken), textOf({}, broken)])).rejects.toThrow(/no\/such\/folder/);
  });

  it('is given up when the thread says nothing for too long, and the next comes from a fresh one', async () => {
    const silent = pdfs({ workerUrl: new URL('data:text/javascript,setInterval(() => {}, 1000)'), patienceMs: 50 });
    await expect(textOf({}, silent)).rejects.toThrow(/no answer/);
    await expect(textOf({}, silent)).rejects.toThrow(/no answer/);
  });
});

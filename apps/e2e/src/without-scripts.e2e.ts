import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { DataSource } from 'typeorm';
import { describeInBrowser, openBrowser, openPage, phone, untilShown } from './support/browser';
import { Client } from './support/client';
import { liveALittle } from './support/lived';
import { startDemo, type Parts } from './support/processes';

const PATIENCE = 1_800_000;
const module = '/aanbod/mod-sam-01';

describeInBrowser('Without JavaScript', () => {
  let academy: Parts;
  let browser: Browser;
  let owner: DataSource;
  let context: BrowserContext;
  let page: Page;
  let certificate: string;
  beforeAll(async () => {
    [academy, browser] = await Promise.all([startDemo(), openBrowser()]);
    owner = await academy.database.as('owner');
    const lived = await liveALittle(await new Client(academy.url).signIn('marit@demo.invalid'));
    certificate = lived.find((address) => address.startsWith('/c/')) ?? '';
    context = await browser.newContext({
      baseURL: academy.url,
      javaScriptEnabled: false,
      viewport: phone,
      locale: 'nl-NL',
    });
    page = await context.newPage();
  }, PATIENCE);
  afterAll(async () => {
    await browser.close();
    await academy.stop();
  }, PATIENCE);

  const heading = (name: string | RegExp, level = 1) => page.getByRole('heading', { level, name });
  const content = async (selector: string, attribute: string) => page.locator(selector).getAttribute(attribute);

  it('a module can be read: what one learns, when, for whom and from whom, in either language', async () => {
    const answer = await page.goto(module);
    expect([answer?.status(), answer?.headers()['content-language']]).toEqual([200, 'nl']);
    await heading(/./).waitFor();
    for (const name of ['Wat je leert', 'Programma', 'Praktisch', 'Data en plekken', 'Wie de module geeft'])
      await heading(name, 2).waitFor();
    await page
      .getByText(/Nog \d+ van \d+ plekken/)
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'English' }).click();
    await heading('What you learn', 2).waitFor();
    expect(page.url()).toBe(`${academy.url}${module}?lang=en`);
  });

  it('a module, its publisher and the offer lead to each other', async () => {
    await page.goto(module);
    const publisher = page.locator('section', { hasText: 'Wie de module geeft' }).getByRole('link');
    const name = await publisher.innerText();
    await publisher.click();
    await heading(name).waitFor();
    await page.getByRole('link', { name: 'Aanbod' }).click();
    await heading('Aanbod').waitFor();
    await page.getByRole('listitem').getByRole('link').first().click();
    await heading('Wat je leert', 2).waitFor();
  });

  it.each(['/aanbod', module, '/organisaties/lichtlijn', '/aanbod/nergens', 'certificate'])(
    '%s fits 320 pixels, and stands on paper',
    async (address) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(address === 'certificate' ? certificate : address);
      await heading(/./).waitFor();
      const wide = await page.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      await page.emulateMedia({ media: 'print' });
      await page.getByRole('main').waitFor();
      const words = await page.getByRole('main').innerText();
      const paper = await page.pdf({ format: 'A4' });
      await page.emulateMedia({ media: null });
      expect([wide, words.length > 100, paper.length > 1_000]).toEqual([0, true, true]);
    },
  );

  it('a certificate can be checked', async () => {
    await page.goto(certificate);
    await page.getByText('Dit certificaat is echt en geldig.').waitFor();
  });

  it('a module that is not there is not found, and the page helps on', async () => {
    const answer = await page.goto('/aanbod/nergens');
    expect(answer?.status()).toBe(404);
    await heading('Deze module kennen we niet').waitFor();
    expect(await content('meta[name="robots"]', 'content')).toBe('noindex');
    await page.getByRole('link', { name: 'Bekijk het aanbod' }).click();
    await heading('Aanbod').waitFor();
  });

  it('a module tells machines what it is', async () => {
    await page.goto(module);
    const title = await heading(/./).innerText();
    expect(await page.title()).toBe(`${title} – Academie Bètatechniek`);
    expect(await content('head > link[rel="canonical"]', 'href')).toBe(`${academy.url}${module}`);
    expect(await content('link[hreflang="en"]', 'href')).toBe(`${academy.url}${module}?lang=en`);
    expect(await content('meta[property="og:title"]', 'content')).toBe(title);
    const data = (await page.locator('script[type="application/ld+json"]').textContent()) ?? '';
    expect(JSON.parse(data)).toMatchObject({ '@type': 'Course', name: title, url: `${academy.url}${module}` });
  });

  it('a map of the offer names every page, each of which is there, and robots find the map', async () => {
    const robots = await (await fetch(`${academy.url}/robots.txt`)).text();
    const [, map = ''] = /^Sitemap: (.*)$/m.exec(robots) ?? [];
    expect(map).toBe(`${academy.url}/sitemap.xml`);
    const answer = await fetch(map);
    expect(answer.headers.get('content-type')).toContain('application/xml');
    const pages = [...(await answer.text()).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
    expect(pages.length).toBeGreaterThan(170);
    expect(pages).toEqual(expect.arrayContaining([`${academy.url}${module}`, `${academy.url}/organisaties/lichtlijn`]));
    for (const address of pages) expect([address, (await fetch(address)).status]).toEqual([address, 200]);
  });

  it('one that is retired says so, and with JavaScript as well', async () => {
    const slug = 'mod-dig-05';
    await owner.query(`UPDATE catalogue.module SET published = false, retired = true WHERE slug = $1`, [slug]);
    await owner.query(`UPDATE catalogue.revision SET revision = revision + 1`);
    expect((await page.goto(`/aanbod/${slug}`))?.status()).toBe(410);
    await page.getByText('Deze module wordt niet meer gegeven').first().waitFor();
    const withScripts = await openPage(browser, academy.url);
    await withScripts.goto(`/aanbod/${slug}`);
    await withScripts.getByText('Deze module wordt niet meer gegeven').waitFor();
    expect(await withScripts.getByRole('button', { name: 'Inschrijven' }).count()).toBe(0);
    await withScripts.context().close();
  });
});

describeInBrowser('With JavaScript', () => {
  let academy: Parts;
  let browser: Browser;
  beforeAll(async () => {
    [academy, browser] = await Promise.all([startDemo(), openBrowser()]);
  }, PATIENCE);
  afterAll(async () => {
    await browser.close();
    await academy.stop();
  }, PATIENCE);

  it('the screen comes in the place of what was told, of which nothing ever showed', async () => {
    const page = await openPage(browser, academy.url);
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.addInitScript(`new MutationObserver(() => {
      const told = document.querySelector('.alb-told');
      if (told && told.getClientRects().length > 0) globalThis.wasShown = true;
    }).observe(document, { childList: true, subtree: true });`);
    await page.goto(module);
    await untilShown(page);
    expect(await page.evaluate('globalThis.wasShown === true')).toBe(false);
    expect(await page.locator('.alb-told').count()).toBe(0);
    expect(await page.locator('h1').count()).toBe(1);
    // The content policy lets through what machines read.
    expect(said.filter((text) => /Content Security Policy/i.test(text))).toEqual([]);
    expect(await page.locator('head > link[rel="canonical"]').getAttribute('href')).toBe(`${academy.url}${module}`);
    await page.getByRole('link', { name: 'Aanbod' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Aanbod' }).waitFor();
    expect(await page.locator('head [data-told]').count()).toBe(0);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it('an address that names a language is in it, until another is chosen', async () => {
    const page = await openPage(browser, academy.url);
    await page.goto(`${module}?lang=en`);
    await page.getByRole('heading', { level: 2, name: 'What you learn' }).waitFor();
    expect(page.url()).toBe(`${academy.url}${module}`);
    await page.getByRole('button', { name: 'Nederlands' }).click();
    await page.reload();
    await page.getByRole('heading', { level: 2, name: 'Wat je leert' }).waitFor();
    await page.context().close();
  });

  it('who joins or signs in from a module comes back to it', async () => {
    const page = await openPage(browser, academy.url);
    await page.goto(module);
    await page.getByRole('link', { name: 'Maak een account' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Account maken' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Log in' }).click();
    await page.getByRole('button', { name: /Sanne/ }).click();
    await page.getByRole('button', { name: /^Account van Sanne/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe(module);
    await page.context().close();
  });
});

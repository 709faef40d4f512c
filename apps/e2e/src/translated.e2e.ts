import type { Browser } from 'playwright-core';
import { button, describeInBrowser, openBrowser, openPage, signInAs } from './support/browser';
import { startDemo, type Parts } from './support/processes';
import { translate } from './support/in-page';

const PATIENCE = 1_800_000;
const HOUR = 3_600_000;

describeInBrowser('In a browser, the academy', () => {
  let academy: Parts;
  let browser: Browser;
  beforeAll(async () => {
    [academy, browser] = await Promise.all([startDemo(), openBrowser()]);
  }, PATIENCE);
  afterAll(async () => {
    await browser.close();
    await academy.stop();
  }, PATIENCE);

  it(
    'goes on while the browser translates it: signing in, wishes, a path, a place, an objection, another language',
    async () => {
      const page = await openPage(browser, academy.url);
      await translate(page);
      await page.goto('/inloggen');
      await page.getByLabel('E-mailadres').fill('marit@demo.invalid');
      await page.getByLabel('Wachtwoord').fill('betatechniek');
      await button(page, /^Log in$/).click();
      await page.getByRole('heading', { level: 1, name: /Marit/ }).waitFor();

      await page.goto('/profiel');
      await page.getByLabel(/Hoeveel uur kun je dit jaar/).fill('1.200');
      await button(page, 'Bewaar mijn wensen').click();
      await page.getByText('Je wensen zijn bewaard').waitFor();
      expect(await page.getByLabel(/Hoeveel uur kun je dit jaar/).inputValue()).toBe('1200');

      await page.goto('/leerpad');
      await page.getByText('Gastdocent of hybride docent worden').first().click();
      await button(page, 'Maak mijn leerpad').click();
      await page.getByText('uur te gaan').waitFor();

      await button(page, 'Maak bezwaar').click();
      await page.getByRole('dialog').getByRole('textbox').fill('Dit klopt niet.');
      await page.keyboard.press('Escape');
      await button(page, 'Ga verder met invullen').click();
      await button(page, 'Verstuur').click();
      await page.getByText('Je bezwaar is verstuurd').waitFor();

      await page.goto('/aanbod/mod-sam-01');
      await button(page, /^Inschrijven/).click();
      await button(page, 'Schrijf me in').click();
      await page.getByText('Je hebt een plek').first().waitFor();

      await button(page, /^Account van/).click();
      await page.getByRole('menuitem', { name: 'English' }).click();
      await page.getByRole('link', { name: 'My learning path', exact: true }).first().waitFor();
      expect(page.faults).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'of the office goes on while the browser translates it: a curator answers the objection',
    async () => {
      const page = await openPage(browser, academy.url);
      await translate(page);
      await signInAs(page, 'Hanneke');
      await page.getByRole('link', { name: 'Bezwaren' }).click();
      await button(page, /^Antwoord/).click();
      await page.getByRole('dialog').getByRole('textbox').fill('Dank je, we kijken ernaar.');
      await button(page, 'Verstuur het antwoord').click();
      await page.getByText('Je antwoord is verstuurd').waitFor();
      expect(page.faults).toEqual([]);
    },
    PATIENCE,
  );

  it.each([0, 150, 450])(
    'keeps a dialog that a double click opened, %s ms apart',
    async (apart) => {
      const page = await openPage(browser, academy.url);
      await page.clock.install();
      await signInAs(page, 'Sanne');
      await page.goto('/aanbod/mod-sam-01');
      const opener = button(page, /^Inschrijven/);
      await opener.hover();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.postData() ?? ''));
      const { x, y } = (await opener.boundingBox()) ?? { x: 0, y: 0 };
      // The page's own clock stands still between the presses, however busy the machine is.
      await page.clock.pauseAt(Date.now() + HOUR);
      await page.mouse.click(x + 20, y + 10);
      await page.getByRole('dialog').waitFor();
      await page.clock.runFor(apart);
      await page.mouse.click(x + 20, y + 10);
      await page.clock.resume();
      expect(await page.getByRole('dialog').count()).toBe(1);

      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(asked.filter((body) => body.includes('requestEnrolment'))).toEqual([]);
      await page.context().close();
    },
    PATIENCE,
  );
});

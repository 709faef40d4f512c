import type { Browser } from 'playwright-core';
import { startAcademy, type RunningAcademy } from './support/academy';
import { button, describeInBrowser, expectUsable, openBrowser, openPage, phone } from './support/browser';
import { mailTo } from './support/mails';

let academy: RunningAcademy;
let browser: Browser;

describeInBrowser('Someone new', () => {
  beforeAll(async () => {
    [academy, browser] = await Promise.all([startAcademy({ DEMO: 'true' }), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await academy?.stop();
  });

  const email = 'nova@voorbeeld.nl';

  it('makes an account with the code from the mail, says what they can, and sees a first path', async () => {
    const page = await openPage(browser, academy.url, phone);
    await page.goto('/inloggen');
    await page.getByRole('link', { name: 'Maak een account' }).click();
    await page.getByRole('heading', { name: 'Account maken' }).waitFor();
    await expectUsable(page);
    await page.getByLabel('Naam').fill('Nova Nieuw');
    await page.getByLabel('E-mailadres').fill('Nova@Voorbeeld.NL');
    await page.getByLabel('Kies een wachtwoord').fill('fiets tafel wolk');
    await button(page, 'Maak mijn account').click();
    await page.getByRole('heading', { name: 'Bekijk je mail' }).waitFor();
    await page.getByText(`${academy.dataDir}/mail`).waitFor();
    await expectUsable(page);

    const [, code = ''] = /\n(\d{6})\r?\n/.exec(await mailTo(academy, email, /je code voor de academie/i)) ?? [];
    await page.getByLabel('Code uit de mail').fill(code);
    await button(page, 'Bevestig').click();
    await page.waitForURL('**/profiel/vragen');
    await expectUsable(page);

    await page.goto('/leerpad');
    await page.getByText('Gastdocent of hybride docent worden').first().click();
    await button(page, 'Maak mijn leerpad').click();
    await page.getByText('uur te gaan').waitFor();
    await expectUsable(page);
    expect(await page.evaluate<string>('document.cookie')).toBe('');
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it('chooses another password by the link from the mail, once, and is out everywhere', async () => {
    const page = await openPage(browser, academy.url);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.headers()['referer'] ?? ''}`));
    await page.goto('/wachtwoord-vergeten');
    await page.getByLabel('E-mailadres').fill(email);
    await button(page, 'Stuur mij een link').click();
    await page.getByText(/Hoort bij dit adres een account/).waitFor();
    await expectUsable(page);

    const [, secret = ''] =
      /\/wachtwoord-kiezen#([\w-]+)/.exec(await mailTo(academy, email, /nieuw wachtwoord/i)) ?? [];
    await page.goto(`/wachtwoord-kiezen#${secret}`);
    await page.getByLabel('Nieuw wachtwoord').fill('molen zee lantaarn');
    await expectUsable(page);
    await button(page, 'Bewaar mijn wachtwoord').click();
    await page.getByText('Je hebt een nieuw wachtwoord').waitFor();
    await mailTo(academy, email, /wachtwoord is veranderd/i);

    await page.goto('/inloggen');
    await page.goto(`/wachtwoord-kiezen#${secret}`);
    await page.getByLabel('Nieuw wachtwoord').fill('nog een ander woord');
    await button(page, 'Bewaar mijn wachtwoord').click();
    await page.getByText(/Deze link werkt niet \(meer\)/).waitFor();
    expect(asked.filter((one) => one.includes(secret))).toEqual([]);
    expect(academy.said()).not.toContain(secret);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it('signs in by a link from a mail instead of the password: by a press, once', async () => {
    const page = await openPage(browser, academy.url, phone);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.headers()['referer'] ?? ''}`));
    await page.goto('/inloggen');
    await page.getByRole('link', { name: 'Log in met een link per mail' }).click();
    // The screen one leaves has a field of the same name.
    await page.getByRole('heading', { name: 'Log in met een link per mail' }).waitFor();
    await page.getByLabel('E-mailadres').fill(email);
    await button(page, 'Stuur mij een link').click();
    await page.getByText(/Hoort bij dit adres een account/).waitFor();
    await expectUsable(page);

    const [, secret = ''] =
      /\/inloggen\/link#([\w-]+)/.exec(await mailTo(academy, email, /link om in te loggen/i)) ?? [];
    // A program that looks through mail opens it before its reader does.
    for (const _ of ['scanner', 'reader']) {
      await page.goto('/inloggen');
      await page.goto(`/inloggen/link#${secret}`);
      await button(page, 'Log in').waitFor();
    }
    await expectUsable(page);
    await button(page, 'Log in').click();
    await page.waitForURL((url) => url.pathname === '/');
    await page.getByRole('heading', { name: /Nova/ }).waitFor();

    await page.goto(`/inloggen/link#${secret}`);
    await button(page, 'Log in').click();
    await page.getByText(/Deze link werkt niet \(meer\)/).waitFor();
    expect(asked.filter((one) => one.includes(secret))).toEqual([]);
    expect(academy.said()).not.toContain(secret);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });
});

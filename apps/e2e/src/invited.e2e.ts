import type { Browser, Page } from 'playwright-core';
import { startAcademy, type RunningAcademy } from './support/academy';
import { button, describeInBrowser, expectUsable, openBrowser, openPage, phone, signInAs } from './support/browser';
import { mailTo } from './support/mails';

let academy: RunningAcademy;
let browser: Browser;

const nova = 'nova@voorbeeld.nl';
const list = [
  'E-mailadres;Rol;Factor;Tot en met',
  `${nova};docent;0,8;`,
  `Nova@Voorbeeld.nl;auteur;;31-7-2099`,
  'bram@voorbeeld.nl;trainer;;',
  'cato@voorbeeld.nl;mentor;;',
];

const choose = (page: Page, lines: readonly string[]) =>
  page.getByLabel('CSV-bestand').setInputFiles({
    ...{ name: 'mensen.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${lines.join('\r\n')}`) },
  });

describeInBrowser('An organisation', () => {
  beforeAll(async () => {
    [academy, browser] = await Promise.all([startAcademy({ DEMO: 'true' }), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await academy?.stop();
  });

  it('invites people from a file: what is wrong is shown first, and nobody is mailed before its owner says so', async () => {
    const page = await openPage(browser, academy.url);
    await signInAs(page, 'Wouter');
    await page.goto('/beheer/zeelandpro/mensen');
    await page.getByRole('link', { name: 'Uitnodigen' }).click();
    await page.getByRole('heading', { name: 'Een lijst' }).waitFor();
    await choose(page, [...list, 'dirk,auteur']);
    await page.getByText(/^1 regel klopt niet/).waitFor();
    await expectUsable(page);
    expect(await academy.mails()).toEqual([]);

    await choose(page, list);
    await page.getByText('Alle regels kloppen. Er is nog niets verstuurd.').waitFor();
    await expectUsable(page);
    await button(page, 'Verstuur 4 uitnodigingen').click();
    await page.getByText('Er zijn 4 uitnodigingen verstuurd.').waitFor();
    await page.getByRole('list', { name: 'Uitnodigingen' }).getByText('cato@voorbeeld.nl').waitFor();
    await expectUsable(page);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it('is joined by who takes an invitation up: from the mail, over a new account, to what the work there asks first', async () => {
    const page = await openPage(browser, academy.url, phone);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.headers()['referer'] ?? ''}`));
    const [, secret = ''] = /\/uitnodigingen#([\w-]+)/.exec(await mailTo(academy, nova, /‘Auteur’/)) ?? [];
    await page.goto(`/uitnodigingen#${secret}`);
    await page.getByText(/Uitgenodigd door Wouter/).waitFor();
    await expectUsable(page);

    await page.getByRole('link', { name: 'Maak een account' }).click();
    await page.getByLabel('Naam').fill('Nova Nieuw');
    await page.getByLabel('E-mailadres').fill(nova);
    await page.getByLabel('Kies een wachtwoord').fill('fiets tafel wolk');
    await button(page, 'Maak mijn account').click();
    const [, code = ''] = /\n(\d{6})\r?\n/.exec(await mailTo(academy, nova, /Subject: Je code/i)) ?? [];
    await page.getByLabel('Code uit de mail').fill(code);
    await button(page, 'Bevestig').click();
    await page.waitForURL('**/uitnodigingen');
    const asAuthor = page.locator('.alb-card', { hasText: 'Auteur' });
    await asAuthor.waitFor();
    expect(await page.getByRole('button', { name: 'Ja, ik doe mee' }).count()).toBe(2);
    await expectUsable(page);

    await asAuthor.getByRole('button', { name: 'Ja, ik doe mee' }).click();
    await page.getByText(/^Je hoort nu bij/).waitFor();
    await expectUsable(page);
    await page.getByRole('link', { name: 'Ga aan het werk' }).click();
    await page.waitForURL('**/beheer/zeelandpro');
    // An author has a say over others: that takes more than the password that was chosen a moment ago.
    await page.getByRole('heading', { level: 1, name: 'Zet eerst een tweede stap aan' }).waitFor();
    await expectUsable(page);

    await page.goto(`/uitnodigingen#${secret}`);
    await page.getByText(/Deze uitnodiging is al beantwoord/).waitFor();
    expect(asked.filter((one) => one.includes(secret))).toEqual([]);
    expect(academy.said()).not.toContain(secret);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it('sees who joined, and who still has to answer', async () => {
    const page = await openPage(browser, academy.url);
    await signInAs(page, 'Wouter');
    await page.goto('/beheer/zeelandpro/mensen');
    await page.getByRole('heading', { name: 'Nova Nieuw' }).waitFor();
    await page.goto('/beheer/zeelandpro/mensen/uitnodigen');
    const invitations = page.getByRole('list', { name: 'Uitnodigingen' });
    await invitations.getByText('bram@voorbeeld.nl').waitFor();
    expect(await invitations.getByText('Wacht op antwoord').count()).toBe(3);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });
});

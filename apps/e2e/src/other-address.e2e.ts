import type { Browser, Page } from 'playwright-core';
import { startAcademy, type RunningAcademy } from './support/academy';
import { button, describeInBrowser, expectUsable, openBrowser, openPage, phone, signInAs } from './support/browser';
import { mailTo } from './support/mails';

const [before, after] = ['sanne@demo.invalid', 'sanne@thuis.voorbeeld.nl'];
let academy: RunningAcademy;
let browser: Browser;

async function saysYes(page: Page, address: string, subject: RegExp): Promise<void> {
  const [, link = ''] = /\/adres-bevestigen#([\w-]+)/.exec(await mailTo(academy, address, subject)) ?? [];
  await page.goto('about:blank');
  await page.goto(`${academy.url}/adres-bevestigen#${link}`);
  await button(page, 'Ja, dat wil ik').click();
  await page.getByRole('link', { name: 'Naar je account' }).waitFor();
}

describeInBrowser('Whoever changes work', () => {
  beforeAll(async () => {
    [academy, browser] = await Promise.all([startAcademy({ DEMO: 'true' }), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await academy?.stop();
  });

  it('has another address when both mailboxes said yes, and stays signed in', async () => {
    const page = await openPage(browser, academy.url, phone);
    await signInAs(page, 'Sanne');
    await page.goto('/account');
    await button(page, 'Kies een ander adres').click();
    await page.getByLabel('Nieuw e-mailadres').fill(after);
    await page.getByLabel('Je wachtwoord', { exact: true }).fill('betatechniek');
    await button(page, 'Stuur de twee mails').click();
    await page.getByText(`Je adres wordt ${after}`).waitFor();
    await expectUsable(page);
    await saysYes(page, before, /ander e-mailadres/i);
    await saysYes(page, after, /nieuwe e-mailadres/i);
    await page.getByText('Je hebt een nieuw e-mailadres').waitFor();
    await expectUsable(page);
    await page.getByRole('link', { name: 'Naar je account' }).click();
    await page.getByText(after, { exact: true }).waitFor();
    expect(page.faults).toEqual([]);
    await page.context().close();
  });
});

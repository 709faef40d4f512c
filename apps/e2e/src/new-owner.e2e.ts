import type { Browser, Page } from 'playwright-core';
import { codeAt } from '../../../libs/identity/server/src/factors/timed-codes';
import { startAcademy, type RunningAcademy } from './support/academy';
import { button, describeInBrowser, expectUsable, openBrowser, openPage, phone, signInAs } from './support/browser';
import { mailTo } from './support/mails';

const owner = 'olga@voorbeeld.nl';
const PASSWORD = 'fiets tafel wolk';
let academy: RunningAcademy;
let browser: Browser;

async function makesAccount(page: Page): Promise<void> {
  await page.goto('/account-maken');
  await page.getByLabel('Naam').fill('Olga Oprichter');
  await page.getByLabel('E-mailadres').fill(owner);
  await page.getByLabel('Kies een wachtwoord').fill(PASSWORD);
  await button(page, 'Maak mijn account').click();
  const [, code = ''] = /\n(\d{6})\r?\n/.exec(await mailTo(academy, owner, /Subject: Je code/i)) ?? [];
  await page.getByLabel('Code uit de mail').fill(code);
  await button(page, 'Bevestig').click();
  await page.waitForURL(({ pathname }) => pathname !== '/account-maken');
}

async function setsUpSecondStep(page: Page): Promise<void> {
  await button(page, 'Vraag ook een code uit een app').click();
  await page.getByLabel('Je wachtwoord', { exact: true }).fill(PASSWORD);
  await button(page, 'Ga verder').click();
  const secret = (await page.locator('[class*=secret]').innerText()).replace(/\s/g, '');
  await page.getByLabel('Code uit je app').fill(codeAt(Math.floor(Date.now() / 30_000), secret));
  await button(page, 'Zet de codes aan').click();
  await button(page, 'Ik heb ze bewaard').click();
}

describeInBrowser('Whoever has an organisation that does not take part yet', () => {
  beforeAll(async () => {
    [academy, browser] = await Promise.all([startAcademy({ DEMO: 'true' }), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await academy?.stop();
  });

  it('makes an account, registers it, is let in, shows who they are by more than a password, and invites', async () => {
    const page = await openPage(browser, academy.url, phone);
    await makesAccount(page);
    await page.goto('/account');
    await page.getByRole('link', { name: 'Meld een organisatie aan' }).click();
    // One's own page asks for a name as well: the one meant is of the organisation.
    await page.getByRole('heading', { name: 'Over de organisatie' }).waitFor();
    await page.getByLabel('Naam').fill('Bakker & Zonen (fictief)');
    await page.getByLabel('Wat is het?').selectOption('COMPANY');
    await page.getByLabel('Nummer').fill('12 34 56 78');
    await page.getByLabel('Wie ben je er').fill('Ik leid de opleidingen.');
    await button(page, 'Meld de organisatie aan').click();
    await page.getByText('De academie kijkt of alles klopt. Je krijgt een mail').waitFor();
    await expectUsable(page);

    const office = await openPage(browser, academy.url);
    await signInAs(office, 'Noor');
    await office.goto('/beheer/academie/organisaties');
    await button(office, 'Laat toe: Bakker & Zonen (fictief)').click();
    await expectUsable(office);
    await office.getByRole('dialog').getByRole('button', { name: 'Laat toe' }).click();
    await office.getByText('Er wacht niemand').waitFor();
    await expectUsable(office);
    await mailTo(academy, owner, /Jij bent eigenaar/);

    await page.reload();
    await page.getByRole('link', { name: 'naar Bakker & Zonen (fictief)' }).click();
    await page.getByRole('heading', { level: 1, name: 'Zet eerst een tweede stap aan' }).waitFor();
    await expectUsable(page);
    await page.getByRole('link', { name: 'Zet een tweede stap aan' }).click();
    await setsUpSecondStep(page);

    await page.goto('/organisaties');
    await page.getByRole('link', { name: 'naar Bakker & Zonen (fictief)' }).click();
    await page.getByRole('link', { name: 'Mensen' }).click();
    await page.getByRole('heading', { name: 'Olga Oprichter' }).waitFor();
    await page.getByRole('link', { name: 'Uitnodigen' }).click();
    await page.getByRole('heading', { name: 'Een lijst' }).waitFor();
    await expectUsable(page);
    for (const one of [page, office]) {
      expect(one.faults).toEqual([]);
      await one.context().close();
    }
  });
});

import type { Browser, Page } from 'playwright-core';
import { codeAt } from '../../../libs/identity/server/src/factors/timed-codes';
import { startAcademy, type RunningAcademy } from './support/academy';
import { button, describeInBrowser, expectUsable, openBrowser, openPage, phone, signInAs } from './support/browser';

const PASSWORD = 'betatechniek';
let academy: RunningAcademy;
let browser: Browser;

/** The code of this half minute; of the next where that of this one was used. */
const codeOf = (secret: string, off = 0) => codeAt(Math.floor(Date.now() / 30_000) + off, secret);

async function givePassword(page: Page): Promise<void> {
  await page.goto('/inloggen');
  await page.getByLabel('E-mailadres').fill('sanne@demo.invalid');
  await page.getByLabel('Wachtwoord').fill(PASSWORD);
  await button(page, 'Log in').click();
  await page.getByRole('heading', { name: 'Nog één stap' }).waitFor();
}

describeInBrowser('Whoever wants more than a password', () => {
  beforeAll(async () => {
    [academy, browser] = await Promise.all([startAcademy({ DEMO: 'true' }), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await academy?.stop();
  });

  it('connects an app, keeps the recovery codes, and comes in with either after the password', async () => {
    const page = await openPage(browser, academy.url, phone);
    await signInAs(page, 'Sanne');
    await page.goto('/account');
    await button(page, 'Vraag ook een code uit een app').click();
    await page.getByLabel('Je wachtwoord', { exact: true }).fill(PASSWORD);
    await expectUsable(page);
    await button(page, 'Ga verder').click();
    await page.getByRole('img', { name: 'QR-code voor je app' }).waitFor();
    await expectUsable(page);
    const secret = (await page.locator('[class*=secret]').innerText()).replace(/\s/g, '');
    await page.getByLabel('Code uit je app').fill(codeOf(secret, -1));
    await button(page, 'Zet de codes aan').click();
    const codes = page.getByRole('list', { name: 'Herstelcodes' }).getByRole('listitem');
    await codes.first().waitFor();
    await expectUsable(page);
    const [recovery = ''] = await codes.allInnerTexts();
    await button(page, 'Ik heb ze bewaard').click();
    await page.getByText('Je hebt nog 10 herstelcodes.').waitFor();

    const elsewhere = await openPage(browser, academy.url, phone);
    await givePassword(elsewhere);
    await expectUsable(elsewhere);
    await elsewhere.getByLabel('Code uit je app').fill('000000');
    await button(elsewhere, 'Log in').click();
    await elsewhere.getByText(/Deze code klopt niet/).waitFor();
    await elsewhere.getByLabel('Code uit je app').fill(codeOf(secret));
    await button(elsewhere, 'Log in').click();
    await elsewhere.getByRole('link', { name: 'Leerpad' }).first().waitFor();

    const third = await openPage(browser, academy.url, phone);
    await givePassword(third);
    await button(third, 'Gebruik een herstelcode').click();
    await expectUsable(third);
    await third.getByLabel('Herstelcode').fill(recovery);
    await button(third, 'Log in').click();
    await third.getByRole('link', { name: 'Leerpad' }).first().waitFor();
    for (const one of [page, elsewhere, third]) {
      expect(one.faults).toEqual([]);
      await one.context().close();
    }
  });
});

import type { Browser, Page } from 'playwright-core';
import { freePort, startAcademy, type RunningAcademy } from './support/academy';
import { aProvider } from './support/a-provider';
import { button, describeInBrowser, expectUsable, openBrowser, openPage, phone, signInAs } from './support/browser';
import { mailTo } from './support/mails';

let academy: RunningAcademy;
let browser: Browser;
let provider: Awaited<ReturnType<typeof aProvider>>;

/** Says at the provider who one is, and lets the academy know it. */
async function beAtSchool(page: Page, name: string): Promise<void> {
  await page.locator('input[name=login]').fill(name);
  await page.locator('input[name=password]').fill('wat dan ook');
  await page.locator('button[type=submit]').click();
  await page.locator('button[type=submit]').filter({ hasText: 'Continue' }).click();
}

async function goToSchool(page: Page, from = '/inloggen'): Promise<void> {
  await page.goto(from);
  await button(page, 'Log in met Schoolaccount').click();
  await page.locator('input[name=login]').waitFor();
}

describeInBrowser('Whoever has an account at a provider', () => {
  beforeAll(async () => {
    const port = String(await freePort());
    provider = await aProvider(port);
    const env = { DEMO: 'true', PORT: port, SIGN_IN_PROVIDERS: provider.settings };
    [academy, browser] = await Promise.all([startAcademy(env), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await academy?.stop();
    await provider?.stop();
  });

  it('gets an account by a code from their mail, comes back to where they were, and next time comes in at once', async () => {
    const page = await openPage(browser, academy.url, phone);
    await page.goto('/inloggen?terug=/aanbod');
    await button(page, 'Log in met Schoolaccount').waitFor();
    await expectUsable(page);
    await goToSchool(page, '/inloggen?terug=/aanbod');
    await beAtSchool(page, 'Nova');
    await page.getByRole('heading', { name: 'Bekijk je mail' }).waitFor();
    await expectUsable(page);
    const mail = await mailTo(academy, 'nova@school.example', /code/);
    await page.getByLabel('Code uit de mail').fill(/^\d{6}$/m.exec(mail)?.[0] ?? '');
    await button(page, 'Bevestig').click();
    await page.waitForURL('**/aanbod');
    await page.goto('/account');
    await page.getByRole('list', { name: 'Inloggen met een account elders' }).getByText('Schoolaccount').waitFor();
    await page.getByRole('link', { name: 'Kies een wachtwoord' }).waitFor();
    await expectUsable(page);

    const elsewhere = await openPage(browser, academy.url);
    await goToSchool(elsewhere, '/inloggen?terug=/certificaten');
    await beAtSchool(elsewhere, 'Nova');
    await elsewhere.waitForURL('**/certificaten');
    for (const one of [page, elsewhere]) {
      expect(one.faults).toEqual([]);
      await one.context().close();
    }
  });

  it('links it to the account that they have, by both, and comes in by it', async () => {
    const page = await openPage(browser, academy.url, phone);
    await signInAs(page, 'Sanne');
    await page.goto('/account');
    await button(page, 'Koppel Schoolaccount').click();
    await page.getByLabel('Je wachtwoord', { exact: true }).fill('betatechniek');
    await expectUsable(page);
    await button(page, 'Ga naar Schoolaccount').click();
    await beAtSchool(page, 'Sanne');
    await page.waitForURL('**/account');
    await page.getByText(/Gekoppeld op/).waitFor();
    await expectUsable(page);

    const elsewhere = await openPage(browser, academy.url);
    await goToSchool(elsewhere);
    await beAtSchool(elsewhere, 'Sanne');
    await elsewhere.getByRole('link', { name: 'Leerpad' }).first().waitFor();
    for (const one of [page, elsewhere]) {
      expect(one.faults).toEqual([]);
      await one.context().close();
    }
  });

  it('who turns back there is told so, and what was answered once opens nothing again', async () => {
    const page = await openPage(browser, academy.url, phone);
    await goToSchool(page);
    await page.getByRole('link', { name: /Cancel/ }).click();
    await page.getByText(/afgebroken of geweigerd/).waitFor();
    await expectUsable(page);
    await page.reload();
    await page.getByText(/is voorbij/).waitFor();
    await page.getByRole('link', { name: 'Naar inloggen' }).click();
    await button(page, 'Log in met Schoolaccount').waitFor();
    expect(page.faults).toEqual([]);
    await page.context().close();
  });
});

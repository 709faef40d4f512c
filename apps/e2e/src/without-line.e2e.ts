import { eventually } from '@academy/testkit';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, expectUsable, openBrowser, openPage, phone, signInAs, untilShown } from './support/browser';
import { Client } from './support/client';
import { startDemo, type Parts } from './support/processes';

let academy: Parts;
let browser: Browser;
beforeAll(async () => {
  academy = await startDemo();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await academy.stop();
});

const bar = (page: Page) => page.getByText('Geen verbinding met de academie');
const place = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first();
const button = (page: Page, name: string) => page.getByRole('button', { name }).first();
const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

/** The worker has everything, and this page goes through it. */
const untilKept = (page: Page) =>
  eventually(async () => {
    expect(await page.evaluate(`navigator.serviceWorker.controller?.state`)).toBe('activated');
  });

async function asSanne(viewport?: { width: number; height: number }) {
  const page = await openPage(browser, academy.url, viewport);
  await signInAs(page, 'Sanne');
  await untilShown(page);
  await untilKept(page);
  return page;
}

const modulesOf = async (client: Client) =>
  (
    await client.ask<{ myEnrolments: { module: { slug: string } }[] }>(`{ myEnrolments { module { slug } } }`)
  ).myEnrolments.map(({ module }) => module.slug);

/** Everything that this browser keeps of the academy in caches, and in what a tab and all tabs remember. */
const keptBy = (page: Page) =>
  page.evaluate<{ addresses: string[]; remembered: string }>(`(async () => {
    const caught = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return {
      addresses: caught.flat().map(({ url }) => new URL(url).pathname),
      remembered: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
    };
  })()`);

describeInBrowser('Without a line', () => {
  it.each([
    ['desk', undefined],
    ['phone', phone],
  ])('a press and a reload show the bar and what was known, on a %s', async (_, viewport) => {
    const page = await asSanne(viewport);
    const greeting = await title(page, /./).first().innerText();
    await place(page, 'Certificaten').click();
    await title(page, 'Certificaten').waitFor();
    await untilShown(page);
    await page.context().setOffline(true);
    await bar(page).waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'Vandaag' }).first().click();
    await title(page, greeting).waitFor();
    await page.reload();
    await title(page, greeting).waitFor();
    await bar(page).waitFor();
    await expectUsable(page);
    await page.reload();
    await title(page, greeting).waitFor();
    await page.getByRole('button', { name: /^Account van/ }).click();
    await page.getByRole('menuitem', { name: 'Log uit' }).click();
    await page.getByRole('dialog', { name: 'Je bent nog ingelogd' }).waitFor();
    await page.context().setOffline(false);
    await bar(page).waitFor({ state: 'detached' });
    await button(page, 'Terug').click();
    await expectUsable(page);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it('a page of which nothing is known says so, and comes when the line is back', async () => {
    const page = await asSanne();
    await page.context().setOffline(true);
    await page.goto('/aanbod/mod-sam-01');
    await page.getByText('De academie is nu niet te bereiken').first().waitFor();
    await bar(page).waitFor();
    await page.goto('/c/no-such-certificate');
    await title(page, 'Deze pagina kan nu niet laden').waitFor();
    await bar(page).waitFor();
    await expectUsable(page);
    await page.context().setOffline(false);
    await page.getByText('Dit certificaat kennen we niet').first().waitFor();
    expect(await page.locator('#root').count()).toBe(0);
    await page.context().close();
  });

  it('another language can be chosen, and is that of a page that was never opened', async () => {
    const page = await asSanne();
    await page.context().setOffline(true);
    await bar(page).waitFor();
    await button(page, 'Account van').click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await page.getByText('No connection to the academy').first().waitFor();
    await place(page, 'Certificates').click();
    await page.getByText('The academy cannot be reached now').first().waitFor();
    await expectUsable(page);
    await page.context().close();
  });

  it('what was asked and could not be sent is told, and can be sent again', async () => {
    const page = await asSanne();
    await page.goto('/aanbod/mod-dig-05');
    await button(page, 'Inschrijven').waitFor();
    await page.context().setOffline(true);
    await bar(page).waitFor();
    await button(page, 'Inschrijven').click();
    await button(page, 'Schrijf me in').click();
    const told = page.getByRole('dialog').getByText('De academie is nu niet te bereiken');
    await told.waitFor();
    await page.context().setOffline(false);
    await bar(page).waitFor({ state: 'detached' });
    await button(page, 'Schrijf me in').click();
    await told.waitFor({ state: 'detached' });
    const client = await new Client(academy.url).signIn('sanne@demo.invalid');
    await eventually(async () => expect(await modulesOf(client)).toContain('mod-dig-05'));
    expect((await modulesOf(client)).filter((slug) => slug === 'mod-dig-05')).toHaveLength(1);
    await page.context().close();
  });
});

describeInBrowser('When the academy itself is away', () => {
  it('its screens say so, and show what is new when it is there again', async () => {
    const page = await asSanne();
    await place(page, 'Certificaten').click();
    await title(page, 'Certificaten').waitFor();
    await untilShown(page);
    await academy.api.kill('SIGTERM');
    await bar(page).waitFor();
    await page.reload();
    await title(page, 'Certificaten').waitFor();
    await bar(page).waitFor();
    await place(page, 'Aanbod').click();
    await page.getByText('De academie is nu niet te bereiken').first().waitFor();
    await academy.startApi();
    await bar(page).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: /./ }).first().waitFor();
    await untilShown(page);
    await page.getByText('De academie is nu niet te bereiken').first().waitFor({ state: 'detached' });
    await page.context().close();
  });
});

describeInBrowser('What a browser keeps', () => {
  it('is the shell, and nothing of a person who signed out, in whichever tab', async () => {
    const page = await asSanne();
    await page.reload();
    await untilShown(page);
    const before = await keptBy(page);
    expect(before.addresses).toContain('/index.html');
    expect(before.addresses.filter((address) => !/^\/(index\.html|assets\/[^/]+)$/.test(address))).toEqual([]);
    expect(before.remembered).toContain('academy-known');
    const other = await page.context().newPage();
    await other.goto('/');
    await other.getByRole('button', { name: /^Account van/ }).click();
    await other.getByRole('menuitem', { name: 'Log uit' }).click();
    await other.waitForURL(/\/inloggen/);
    await page.getByRole('link', { name: 'Log in' }).first().waitFor();
    for (const tab of [page, other]) {
      await tab.context().setOffline(true);
      await tab.goto('/');
      await tab.getByText('De academie is nu niet te bereiken').first().waitFor();
      const after = await keptBy(tab);
      expect(after.remembered).not.toMatch(/academy-known|academy-account|Sanne/);
      expect(await tab.locator('body').innerText()).not.toContain('Sanne');
    }
    await page.context().close();
  });
});

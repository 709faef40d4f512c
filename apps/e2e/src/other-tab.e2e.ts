import type { Browser, Locator, Page } from 'playwright-core';
import { describeInBrowser, expectUsable, openBrowser, openPage, phone } from './support/browser';
import { startParts, type Parts } from './support/processes';

let academy: Parts;
let browser: Browser;
beforeAll(async () => {
  academy = await startParts('postgres');
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await academy.stop();
});

const module = '/aanbod/mod-dig-05';
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Er is nu iemand anders ingelogd' });

async function signInAs(page: Page, name: RegExp, path = '/'): Promise<void> {
  await page.goto(`/inloggen?terug=${encodeURIComponent(path)}`);
  await page.getByRole('button', { name }).first().click();
  await page.waitForURL((address) => address.pathname === path);
}

/** Asks the academy from within the page's browser, as itself. */
const modulesOf = (page: Page) =>
  page.evaluate<string[]>(
    `fetch('/graphql', {
       method: 'POST',
       headers: { 'content-type': 'application/json' },
       body: JSON.stringify({ query: '{ myEnrolments { module { slug } } }' }),
     }).then((response) => response.json())
       .then(({ data }) => data.myEnrolments.map(({ module }) => module.slug))`,
  );

/** Signs in as another in the same browser, as a program would that tells no tab of it. */
const switchTo = (page: Page, name: string) =>
  page.evaluate<unknown>(
    `(async () => {
       const ask = async (query, variables) =>
         (await (await fetch('/graphql', {
           method: 'POST',
           headers: { 'content-type': 'application/json' },
           body: JSON.stringify({ query, variables }),
         })).json()).data;
       const { demoAccounts } = await ask('{ demoAccounts { id name } }');
       const account = demoAccounts.find((one) => one.name.startsWith(${JSON.stringify(name)})).id;
       await ask('mutation($account: ID!) { signInAsDemo(account: $account) { __typename } }', { account });
     })()`,
  );

describeInBrowser('A tab', () => {
  it('does nothing for someone who signed in elsewhere, and says so, also when it tries in vain', async () => {
    const page = await openPage(browser, academy.url, phone);
    await signInAs(page, /^Sanne/, module);
    await page.getByRole('button', { name: 'Inschrijven' }).first().waitFor();
    const tab = await page.context().newPage();
    await tab.goto('/livez');
    await switchTo(tab, 'Youssef');
    const before = await modulesOf(tab);
    await dialog(page).waitFor();
    await expectUsable(page);
    await press(dialog(page), 'Blijf op deze pagina');
    await dialog(page).waitFor({ state: 'detached' });
    await press(page, 'Inschrijven');
    await press(page, 'Schrijf me in');
    await dialog(page).waitFor();
    expect(await modulesOf(tab)).toEqual(before);
    await page.getByText('Deze pagina is van Sanne').waitFor();
    await press(dialog(page), 'Ga verder met het andere account');
    await page.getByRole('button', { name: /^Account van Youssef/ }).waitFor();
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it('hears from another of signing out and in, and shows whoever is signed in', async () => {
    const page = await openPage(browser, academy.url);
    await signInAs(page, /^Sanne/, module);
    const other = await page.context().newPage();
    await signOut(other);
    // A module is for anyone: the page stays, as anyone sees it.
    await page.getByRole('link', { name: 'Log in' }).first().waitFor();
    await signInAs(other, /^Youssef/);
    await page.getByRole('button', { name: /^Account van Youssef/ }).waitFor();
    await page.context().close();
  });
});

const press = (within: Page | Locator, name: string) => within.getByRole('button', { name }).first().click();

async function signOut(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: /^Account van/ }).click();
  await page.getByRole('menuitem', { name: 'Log uit' }).click();
  await page.waitForURL(/\/inloggen/);
}

import { eventually } from '@academy/testkit';
import type { Browser, Page } from 'playwright-core';
import { startAcademy, type RunningAcademy } from './support/academy';
import { button, describeInBrowser, expectUsable, openBrowser, openPage, phone } from './support/browser';
import { Client } from './support/client';
import { askForPlace, certificatesOf, editionOf, learn, stateOf } from './support/story';

const slug = 'mod-dig-11';
let academy: RunningAcademy;
let browser: Browser;

/** The account of someone of the demo, by the first name. */
async function accountOf(firstName: string): Promise<string> {
  const { demoAccounts } = await new Client(academy.url).ask<{ demoAccounts: { id: string; name: string }[] }>(
    '{ demoAccounts { id name } }',
  );
  return demoAccounts.find(({ name }) => name.startsWith(`${firstName} `))?.id ?? '';
}

async function earnsACertificate(account: string): Promise<void> {
  const client = new Client(academy.url);
  await client.ask('mutation($account: ID!) { signInAsDemo(account: $account) { __typename } }', { account });
  const { enrolment } = await askForPlace(client, await editionOf(client, slug), slug);
  await eventually(async () => expect(await stateOf(client, enrolment.id)).toBe('ENROLLED'));
  await learn(client, enrolment.id, slug);
  await eventually(async () => expect(await certificatesOf(client)).toHaveLength(1));
}

async function comesIn(page: Page, name: string): Promise<void> {
  await page.goto('/inloggen');
  await button(page, new RegExp(`^${name} `)).click();
  await page.waitForURL(({ pathname }) => pathname !== '/inloggen');
}

describeInBrowser('A teacher', () => {
  beforeAll(async () => {
    [academy, browser] = await Promise.all([startAcademy({ DEMO: 'true', SWEEP_SECONDS: '1' }), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await academy?.stop();
  });

  it('shares a certificate with their school, reads who looked, and stops: from then on nobody sees it', async () => {
    await earnsACertificate(await accountOf('Marit'));
    const [teacher, manager] = [await openPage(browser, academy.url, phone), await openPage(browser, academy.url)];
    await comesIn(teacher, 'Marit');
    await comesIn(manager, 'Petra');

    await teacher.goto('/certificaten');
    await teacher.getByRole('link', { name: /^Deel met mijn school: / }).click();
    const dialog = teacher.getByRole('dialog');
    await dialog.getByLabel('Waarvoor').selectOption('PROOF');
    await dialog.getByLabel('Met wie').selectOption({ label: 'Scholengroep De Kompasroos (fictief)' });
    await expectUsable(teacher);
    await button(teacher, 'Deel dit').click();
    await dialog.waitFor({ state: 'detached' });
    await teacher
      .getByRole('list', { name: 'Wat je deelt' })
      .getByText(/^Laten zien wat iemand kan/)
      .waitFor();
    await expectUsable(teacher);

    await manager.getByRole('link', { name: 'Gedeeld met ons' }).first().click();
    const open = manager.getByRole('button', { name: /^Bekijk: .* van Marit / }).first();
    await open.waitFor();
    await expectUsable(manager);
    expect(await manager.getByRole('button', { name: /^Bekijk: / }).count()).toBe(2);
    await open.click();
    await manager.getByRole('dialog').getByRole('link', { name: 'Controleer dit certificaat' }).waitFor();
    await expectUsable(manager);
    await manager.getByRole('dialog').getByRole('button', { name: 'Sluit' }).click();

    await teacher.reload();
    await teacher
      .getByRole('list', { name: 'Wie keek naar wat je deelt' })
      .getByText(/^Petra /)
      .waitFor();
    await expectUsable(teacher);
    await button(teacher, /^Stop met delen: /).click();
    await teacher.getByText(/^Je deelt dit niet meer/).waitFor();

    // The page of the manager still shows it: the next request does not.
    await open.click();
    await manager.getByRole('dialog').getByText('Dit wordt niet, of niet meer, met je gedeeld.').waitFor();
    await manager.reload();
    await manager.getByRole('button', { name: /^Bekijk: Profiel van Marit / }).waitFor();
    expect(await manager.getByRole('button', { name: /^Bekijk: / }).count()).toBe(1);
    await teacher.reload();
    await teacher.getByText('Je deelde dit niet met hen: er was niets te zien.').waitFor();
    for (const one of [teacher, manager]) {
      expect(one.faults).toEqual([]);
      await one.context().close();
    }
  });
});

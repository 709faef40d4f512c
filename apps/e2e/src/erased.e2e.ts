import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runningDatabase } from '@academy/platform/embedded-postgres';
import { createDataSource } from '@academy/platform/postgres';
import { eventually } from '@academy/testkit';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { startAcademy, type RunningAcademy } from './support/academy';
import { button, describeInBrowser, expectUsable, openBrowser, openPage, phone } from './support/browser';
import { Client } from './support/client';
import { command } from './support/command';
import { mailTo } from './support/mails';
import { askForPlace, certificatesOf, editionOf, learn, stateOf } from './support/story';

const email = 'kanarie.zevenboom@voorbeeld.nl';
const NAME = 'Kanarie Zevenboom';
const PASSWORD = 'fiets tafel wolk';
let academy: RunningAcademy;
let browser: Browser;

async function makesAccount(page: Page): Promise<void> {
  await page.goto('/account-maken');
  await page.getByLabel('Naam').fill(NAME);
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Kies een wachtwoord').fill(PASSWORD);
  await button(page, 'Maak mijn account').click();
  const [, code = ''] = /\n(\d{6})\r?\n/.exec(await mailTo(academy, email, /Subject: Je code/i)) ?? [];
  await page.getByLabel('Code uit de mail').fill(code);
  await button(page, 'Bevestig').click();
  await page.waitForURL(({ pathname }) => pathname !== '/account-maken');
}

/** A certificate, and a seat in another module; answers the address of the certificate. */
async function learnsALittle(): Promise<string> {
  const client = new Client(academy.url);
  await client.ask(`mutation($password: String!) { signIn(email: "${email}", password: $password) { __typename } }`, {
    password: PASSWORD,
  });
  for (const slug of ['mod-sam-01', 'mod-dig-11']) {
    const { enrolment } = await askForPlace(client, await editionOf(client, slug), slug);
    await eventually(async () => expect(await stateOf(client, enrolment.id)).toBe('ENROLLED'));
    if (slug === 'mod-dig-11') await learn(client, enrolment.id, slug);
  }
  const [certificate] = await eventually(async () => {
    const all = await certificatesOf(client);
    expect(all).toHaveLength(1);
    return all;
  });
  return `/c/${certificate?.serial}`;
}

/** What proves whose the certificate is, out of all that they take with them. */
async function takesAllAlong(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Download mijn gegevens').click()]);
  const files = unzipSync(await readFile(await download.path()));
  const [file] = Object.entries(files).flatMap(([name, bytes]) =>
    name.endsWith('.houder.json') ? [strFromU8(bytes)] : [],
  );
  return file ?? '';
}

/** Two weeks pass: their day is today, and what is done daily is done again. */
async function twoWeeksPass(): Promise<void> {
  const url = await runningDatabase(join(academy.dataDir, 'postgres'), 'academy');
  const owner = await createDataSource({ url: url ?? '', role: 'owner', tables: [] }).initialize();
  await owner.query(`UPDATE privacy.erasure SET erased_on = erased_on - 14`);
  await owner.query(`DELETE FROM platform.schedule_period WHERE name = 'privacy.erase'`);
  await owner.destroy();
}

describeInBrowser('Whoever wants to leave', () => {
  beforeAll(async () => {
    [academy, browser] = await Promise.all([startAcademy({ DEMO: 'true', SWEEP_SECONDS: '1' }), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await academy?.stop();
  });

  it('asks for it, changes their mind and asks again; then nothing knows them, and their certificate is theirs', async () => {
    const page = await openPage(browser, academy.url, phone);
    await makesAccount(page);
    const certificate = await learnsALittle();
    expect((await command(academy, 'privacy', 'find', email)).code).toBe(3);

    await page.goto('/mijn-gegevens');
    const file = await takesAllAlong(page);
    const asks = async () => {
      await button(page, 'Laat alles wissen').click();
      await expectUsable(page);
      await page.getByRole('dialog').getByRole('button', { name: 'Wis alles over 14 dagen' }).click();
      await page.getByText(/^Alles over jou wordt gewist op/).waitFor();
      await expectUsable(page);
    };
    await page.getByText(/Je plek gaat naar de volgende in de wachtrij/).waitFor();
    await asks();
    await mailTo(academy, email, /Alles over jou wordt gewist op/);

    await page.goto('/aanbod');
    await page.getByText(/^Alles over jou wordt gewist op/).waitFor();
    await expectUsable(page);
    await button(page, 'Wis toch niets').click();
    await page.getByText('Er wordt niets gewist').waitFor();
    await button(page, 'Wis toch niets').waitFor({ state: 'detached' });
    await mailTo(academy, email, /Subject: Er wordt niets gewist/);

    await page.goto('/mijn-gegevens');
    await asks();
    await eventually(async () => {
      const mails = await academy.mails();
      expect(mails.filter((mail) => /Subject: Alles over jou/.test(mail))).toHaveLength(2);
    });
    await twoWeeksPass();
    await eventually(async () => {
      for (const text of [email, NAME])
        expect(await command(academy, 'privacy', 'find', text)).toEqual({ code: 0, said: 'Nowhere.\n' });
    });
    await page.goto('/mijn-gegevens');
    await page.waitForURL('**/inloggen*');

    const employer = await openPage(browser, academy.url, phone);
    await employer.goto(certificate);
    await employer.getByText(/De houder liet zijn of haar gegevens wissen/).waitFor();
    expect(await employer.content()).not.toContain(NAME);
    await employer.locator('textarea').fill(file);
    await button(employer, 'Controleer het bestand').click();
    await employer.getByText(`Het staat op naam van ${NAME}`).waitFor();

    const ledger = join(academy.dataDir, 'elsewhere.jsonl');
    expect(await command(academy, 'privacy', 'ledger', ledger)).toMatchObject({
      ...{ code: 0, said: 'In the ledger: 1. Erased now, or looked at again: 1.\n' },
    });
    expect(await readFile(ledger, 'utf8')).toBe(await readFile(join(academy.dataDir, 'erased.jsonl'), 'utf8'));
    for (const one of [page, employer]) {
      expect(one.faults).toEqual([]);
      await one.context().close();
    }
  });
});

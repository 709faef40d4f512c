import type { Browser, Page } from 'playwright-core';
import { startAcademy, type RunningAcademy } from './support/academy';
import { button, describeInBrowser, expectUsable, openBrowser, openPage, phone, signInAs } from './support/browser';
import { mailTo } from './support/mails';

const title = 'Meten aan een elektromotor';
let academy: RunningAcademy;
let browser: Browser;

const comesTo = async (page: Page, name: string, place: string) => {
  await signInAs(page, `^${name} `);
  await page.getByRole('link', { name: place, exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: place }).waitFor();
};

/** Opens the bell on what is new, and follows the notice that says this. */
const hears = async (page: Page, said: string) => {
  await button(page, /^Meldingen, \d+ nieuw/).click();
  const notice = page.getByRole('listitem').filter({ hasText: said }).first();
  await notice.waitFor();
  await expectUsable(page);
  await notice.getByRole('link', { name: title }).click();
};

/** Everything that a module says, as someone fills it in. */
async function writes(page: Page): Promise<void> {
  await page.getByLabel('Titel in het Nederlands').fill(title);
  // As people do: a press on the next field, while the one before is being kept, and then the keyboard.
  const english = page.getByLabel('Titel in het Engels');
  await english.click();
  await page.keyboard.type('Measuring an electric motor');
  expect(await english.inputValue()).toBe('Measuring an electric motor');
  await page.getByLabel('Samenvatting').fill('Je meet veilig aan een draaiende motor.');
  await page.getByRole('textbox', { name: 'Programma' }).fill('Kennismaken\nMeten in de werkplaats');
  await page.getByLabel('Tijd in totaal').fill('12');
  await page.getByLabel('Waarvan samen met anderen').fill('8');
  await page.getByLabel('Hoe volg je de module?').selectOption({ label: 'Op locatie' });
  await page.getByLabel('Plaats').selectOption({ label: 'Delft' });
  await page.getByRole('checkbox', { name: 'Nederlands' }).check();
  await page.getByRole('checkbox', { name: 'Mbo' }).check();
  await button(page, 'Voeg een competentie toe').click();
  await page.getByRole('combobox', { name: 'Competentie' }).first().fill('meet');
  await page.getByRole('option').first().click();
}

describeInBrowser('A company', () => {
  beforeAll(async () => {
    [academy, browser] = await Promise.all([startAcademy({ DEMO: 'true' }), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await academy?.stop();
  });

  it('writes a module on a phone, hears that it is back with a remark, and everyone finds it once a curator published it', async () => {
    const [author, curator] = [await openPage(browser, academy.url, phone), await openPage(browser, academy.url)];
    await comesTo(author, 'Wouter', 'Onze modules');
    await expectUsable(author);
    await button(author, 'Nieuwe module').click();
    await author.getByLabel('Titel in het Nederlands').waitFor();
    await expectUsable(author);
    await button(author, 'Dien in voor beoordeling').click();
    await author.getByRole('heading', { name: 'Nog te doen' }).waitFor();
    await expectUsable(author);
    await writes(author);
    await author.getByText('Opgeslagen', { exact: true }).first().waitFor();
    // What a screen calls saved is there after the tab is gone.
    await author.reload();
    await author.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await author.getByLabel('Samenvatting').inputValue()).toBe('Je meet veilig aan een draaiende motor.');
    await button(author, 'Dien in voor beoordeling').click();
    await author.getByText('Een curator van de academie leest dit').waitFor();
    await expectUsable(author);
    await author.getByRole('link', { name: 'Onze modules' }).first().click();
    await author.getByRole('heading', { level: 1, name: 'Onze modules' }).waitFor();

    await comesTo(curator, 'Hanneke', 'Beoordelen');
    await curator.getByRole('link', { name: title }).waitFor();
    await expectUsable(curator);
    await hears(curator, 'Wacht op beoordeling: ');
    await curator.getByRole('heading', { level: 1, name: title }).waitFor();
    await expectUsable(curator);
    await button(curator, 'Geef terug').click();
    const dialog = curator.getByRole('dialog');
    await dialog.getByLabel('Wat moet er anders?').fill('Noem de veiligheid.');
    await dialog.getByRole('button', { name: 'Geef terug' }).click();
    await dialog.waitFor({ state: 'detached' });

    // Without asking for the page anew: the bell rings where someone is.
    await hears(author, `Een curator gaf ${title} terug.`);
    await author.getByText('Noem de veiligheid.').waitFor();
    await expectUsable(author);
    const mail = await mailTo(academy, 'bedrijf@demo.invalid', /met een opmerking/);
    expect(mail).toContain(`${academy.url}${new URL(author.url()).pathname}`);
    expect(mail).not.toContain('Noem de veiligheid.');
    await author.getByLabel('Samenvatting').fill('Je meet veilig aan een draaiende motor, met de juiste bescherming.');
    await author.getByText('Opgeslagen', { exact: true }).first().waitFor();
    await button(author, 'Dien in voor beoordeling').click();
    await author.getByText('Een curator van de academie leest dit').waitFor();

    await curator.goto(curator.url().replace(/\/beoordelen.*$/, '/beoordelen'));
    await curator.getByRole('link', { name: title }).click();
    await curator.getByRole('heading', { level: 1, name: title }).waitFor();
    await button(curator, 'Publiceer').click();
    await dialog.getByRole('button', { name: 'Publiceer' }).click();
    await dialog.waitFor({ state: 'detached' });

    await author.getByRole('link', { name: 'Onze modules' }).first().click();
    await hears(author, `Een curator publiceerde ${title}.`);
    await author.getByRole('heading', { level: 1, name: title }).waitFor();
    // What is decided waits in no bell: neither of who decided, nor of another curator.
    await button(curator, /^Meldingen$/).click();
    await curator
      .getByRole('listitem')
      .filter({ hasText: `Beoordeeld door een curator: ${title}.` })
      .first()
      .waitFor();

    const visitor = await openPage(browser, academy.url);
    await visitor.goto('/aanbod?q=elektromotor');
    await visitor.getByRole('link', { name: title }).first().click();
    await visitor.getByRole('heading', { level: 1, name: title }).waitFor();
    await visitor.getByText('met de juiste bescherming').first().waitFor();
    for (const one of [author, curator, visitor]) {
      expect(one.faults).toEqual([]);
      await one.context().close();
    }
  });
});

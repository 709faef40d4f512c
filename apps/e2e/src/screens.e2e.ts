import type { Browser, Page } from 'playwright-core';
import {
  button,
  describeInBrowser,
  expectUsable,
  openBrowser,
  openPage,
  signInAs,
  untilShown,
} from './support/browser';
import { Client } from './support/client';
import { dutchOfDemo } from './support/dutch';
import { inPage } from './support/in-page';
import { startDemo, type Parts } from './support/processes';
import { liveALittle } from './support/lived';

const PATIENCE = 1_800_000;
const narrowest = { width: 320, height: 640 };
/** A4 without its margins, in CSS pixels. */
const paper = { width: 718, height: 1000 };

const teacher = [
  '/',
  '/leerpad',
  '/leerpad?doel=kiezen',
  '/aanbod',
  '/aanbod/mod-sam-01',
  '/organisaties/lichtlijn',
  '/past-bij-jou',
  '/profiel',
  '/profiel/vragen',
  '/instaptoets/vak.sch.proc',
  '/inschrijvingen',
  '/certificaten',
  '/besluiten',
  '/account',
  '/uitnodigingen',
  '/organisaties',
  '/mijn-gegevens',
  '/nergens',
];
const officeAt = (organisation: string) =>
  ['', '/aanbod', '/aanbod/mod-sam-01', '/organisaties/lichtlijn', '/nergens'].map(
    (page) => `/beheer/${organisation}${page}`,
  );
const nobody = 'who is not signed in';
const people: readonly (readonly [name: string, addresses: readonly string[]])[] = [
  [
    nobody,
    [
      ...['/', '/aanbod', '/aanbod/mod-sam-01', '/organisaties/lichtlijn', '/aanbod/nergens'],
      ...[
        '/account-maken',
        '/account-maken/bevestigen',
        '/wachtwoord-vergeten',
        '/wachtwoord-kiezen',
        '/inloggen/per-mail',
        `/inloggen/link#${'x'.repeat(43)}`,
        `/adres-bevestigen#${'x'.repeat(43)}`,
        `/uitnodigingen#${'x'.repeat(43)}`,
      ],
    ],
  ],
  ['Marit', teacher],
  ['Hanneke', [...officeAt('academie'), '/beheer/academie/bezwaren', '/beheer/academie/geleerd']],
  [
    'Wouter',
    [
      ...officeAt('zeelandpro'),
      '/beheer/zeelandpro/mensen',
      '/beheer/zeelandpro/mensen/uitnodigen',
      '/beheer/zeelandpro/mensen/koppelen',
    ],
  ],
  ['Ilse', ['/beheer/zevenlinden']],
  ['Ruben', ['/beheer/academie', '/beheer/celkweek']],
  ['Petra', ['/beheer/kompasvo', '/mijn-gegevens']],
  [
    'Noor',
    [
      '/beheer/academie',
      '/beheer/academie/mensen',
      '/beheer/academie/organisaties',
      '/beheer/academie/achtergrondwerk',
      '/beheer/academie/logboek',
      '/beheer/academie/besluiten',
    ],
  ],
];

describeInBrowser('In a browser, every screen', () => {
  let academy: Parts;
  let browser: Browser;
  let dutch: string[];
  /** Screens that are only there once something was done. */
  let lived: string[];
  beforeAll(async () => {
    [academy, browser, dutch] = await Promise.all([startDemo(), openBrowser(), dutchOfDemo()]);
    lived = await liveALittle(await new Client(academy.url).signIn('marit@demo.invalid'));
  }, PATIENCE);
  afterAll(async () => {
    await browser.close();
    await academy.stop();
  }, PATIENCE);

  const of = (name: string, addresses: readonly string[]) => (name === 'Marit' ? [...addresses, ...lived] : addresses);

  it.each(people)(
    'of %s fits 320 pixels, is named as it is written, and holds no text that a translation would break',
    async (name, addresses) => {
      const page = await openPage(browser, academy.url, narrowest);
      await page.goto('/inloggen');
      await expectWhole(page);
      if (name !== nobody) await signInAs(page, name);
      for (const address of of(name, addresses)) {
        await page.goto(address);
        await expectWhole(page);
        expect({ address, wide: await inPage(page, 'wideWithLongWords') }).toEqual({ address, wide: [] });
      }
      expect(page.faults).toEqual([]);
      await page.context().close();
    },
    PATIENCE,
  );

  it.each(people)(
    'of %s says in English what is Dutch, marks the place where one is without colours, and loses nothing on paper',
    async (name, addresses) => {
      const page = await openPage(browser, academy.url);
      await page.addInitScript(`localStorage.setItem('academy-language', 'en')`);
      if (name !== nobody) await signInAs(page, name);
      for (const address of of(name, addresses)) {
        await page.setViewportSize({ width: 1440, height: 900 });
        await page.goto(address);
        // The first of these journeys asked axe of every screen, which takes most of the time.
        await untilShown(page);
        const untold = await inPage(page, 'untoldDutch', dutch);
        await page.emulateMedia({ forcedColors: 'active' });
        const unmarked = await inPage(page, 'unmarkedPlaces');
        await page.emulateMedia({ forcedColors: null, media: 'print' });
        await page.setViewportSize(paper);
        const cutOff = await inPage(page, 'cutOffOnPaper');
        await page.emulateMedia({ media: null });
        expect({ address, untold, unmarked, cutOff }).toEqual({ address, untold: [], unmarked: [], cutOff: [] });
      }
      expect(page.faults).toEqual([]);
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'would be caught otherwise',
    async () => {
      const page = await openPage(browser, academy.url, narrowest);
      await page.goto('/inloggen');
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.evaluate(`Object.keys(document.querySelector('h1')).join()`)).toContain('__reactFiber');
      await page.setContent(`<html lang="en"><body><header><nav aria-label="Parts">
          <a href="#" aria-current="page">Here</a><a href="#">There</a></nav>
          <button style="position: absolute; left: 400px">Outside</button></header>
        <a href="#" aria-label="Show it">See</a><p>De module staat niet voor je klaar.</p>
        <div style="height: 9px; overflow: hidden"><p>Cut</p><p>off</p></div></body></html>`);
      expect(await inPage(page, 'outOfReach')).toEqual(['Outside']);
      expect(await inPage(page, 'unmarkedPlaces')).toEqual(['Parts']);
      expect(await inPage(page, 'misnamed')).toEqual(["'see' is named 'show it'"]);
      expect(await inPage(page, 'untoldDutch', [])).toEqual(['De module staat niet voor je klaar.']);
      expect(await inPage(page, 'cutOffOnPaper')).toEqual(['BUTTON.: Outside', 'DIV.: Cut\n\noff']);
      expect(await inPage(page, 'textsOfReact')).toEqual([]);
      await page.evaluate(`document.querySelector('p').firstChild.__reactFiber$x = {}`);
      expect(await inPage(page, 'textsOfReact')).toEqual(['De module staat niet voor je klaar.']);
      await page.setContent(`<main><table><tr><td>${'Uren '.repeat(4)}</td><td>12</td></tr></table></main>`);
      expect(await inPage(page, 'wideWithLongWords')).toContain('TABLE.');
      await page.setContent('<html lang="en"><title>Here</title><main><h1>Here</h1><img src="data:,"></main></html>');
      await expect(expectUsable(page)).rejects.toThrow('image-alt');
      await page.context().close();
    },
    PATIENCE,
  );

  it.each(['Marit', 'Hanneke'])(
    'of %s keeps its whole menu within reach, whatever the width and the language',
    async (name) => {
      const page = await openPage(browser, academy.url);
      await signInAs(page, name);
      for (const language of ['nl', 'en']) {
        await page.evaluate(`localStorage.setItem('academy-language', '${language}')`);
        await page.reload();
        await expectUsable(page);
        for (const width of [320, 390, 480, 641, 700, 761, 860, 961, 1024, 1181]) {
          await page.setViewportSize({ width, height: 800 });
          expect({ language, width, out: await inPage(page, 'outOfReach') }).toEqual({ language, width, out: [] });
        }
      }
      expect(page.faults).toEqual([]);
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'keeps its dialogs within 320 pixels',
    async () => {
      const page = await openPage(browser, academy.url, narrowest);
      await signInAs(page, 'Sanne');
      for (const [address, opener] of [
        ['/aanbod/mod-ped-01', /^Inschrijven/],
        ['/profiel', /Bewijs toevoegen|Voeg bewijs toe/],
        ['/aanbod', /^Filter/],
      ] as const) {
        await page.goto(address);
        await button(page, opener).click();
        await page.getByRole('dialog').waitFor();
        await expectWhole(page);
        expect({ address, wide: await inPage(page, 'wideWithLongWords') }).toEqual({ address, wide: [] });
      }
      expect(page.faults).toEqual([]);
      await page.context().close();
    },
    PATIENCE,
  );
});

async function expectWhole(page: Page): Promise<void> {
  await expectUsable(page);
  expect({
    address: page.url(),
    held: await inPage(page, 'textsOfReact'),
    misnamed: await inPage(page, 'misnamed'),
    outOfReach: (await page.getByRole('dialog').count()) === 0 ? await inPage(page, 'outOfReach') : [],
  }).toEqual({ address: page.url(), held: [], misnamed: [], outOfReach: [] });
}

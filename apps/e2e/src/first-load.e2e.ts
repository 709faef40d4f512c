import type { Browser, Page } from 'playwright-core';
import { startAcademy, type RunningAcademy } from './support/academy';
import { describeInBrowser, openBrowser, openPage, phone, signInAs, untilShown } from './support/browser';
import { Client } from './support/client';
import { liveALittle } from './support/lived';

/** Kilobytes over the wire before the screen can be used, headers included; a first visit has nothing in its cache. */
const FIRST_SCREEN = 210;
/** What the teacher's first screen adds to that. */
const TODAY = 40;

/** What a visitor takes from an empty cache before the offer and before a module can be read, on a phone. */
const VISIT = 225;
/** What its parts say in English comes on top of that: Dutch is in the parts. */
const ENGLISH = 20;

/** Requests with questions before a page can be used. */
const MOST_REQUESTS = 2;
/** Requests from the press that asks for a place until its decision shows. */
const MOST_TO_DECIDE = 4;
/** Layout shift, as browsers count it. */
const MOST_MOVED = 0.05;

const pages = [
  ...['/', '/leerpad', '/leerpad?doel=kiezen', '/aanbod', '/aanbod/mod-sam-01', '/past-bij-jou', '/profiel'],
  '/organisaties/lichtlijn',
  ...['/profiel/vragen', '/instaptoets/vak.sch.proc', '/inschrijvingen', '/certificaten'],
];

/** What anyone may read. */
const open = ['/', '/aanbod', '/aanbod/mod-sam-01', '/organisaties/lichtlijn'];

/** Who works where in the demo, and the pages of their office. */
const offices: readonly (readonly [string, readonly string[]])[] = [
  ['Wouter', ['', 'aanbod', 'aanbod/mod-sam-01']],
  ['Ilse', ['', 'aanbod']],
  ['Hanneke', ['', 'bezwaren', 'geleerd', 'aanbod', 'aanbod/mod-sam-01']],
  ['Ruben', ['', 'aanbod', 'aanbod/mod-dig-05']],
  ['Petra', ['', 'aanbod', 'aanbod/mod-dig-05']],
];

let academy: RunningAcademy;
beforeAll(async () => (academy = await startAcademy()));
afterAll(() => academy.stop());

/** Counts the kilobytes that a page takes from the network from now on. */
async function listening(page: Page): Promise<() => number> {
  let bytes = 0;
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  return () => {
    const kilobytes = bytes / 1_000;
    bytes = 0;
    return kilobytes;
  };
}

const query = JSON.stringify({
  query: '{ demoAccounts { __typename id kind name roleNl roleEn } }',
});

/** What is sent for a file, or for a question to the graph, to who can read these encodings. */
async function sent(path: string, encodings: string) {
  const response = await fetch(new URL(path, academy.url), {
    ...(path === '/graphql' ? { method: 'POST', body: query } : {}),
    headers: { 'content-type': 'application/json', 'accept-encoding': encodings },
  });
  const body = await response.text();
  return { body, coded: response.headers.get('content-encoding'), varies: response.headers.get('vary') ?? '' };
}

describe('What is sent', () => {
  it('comes as small as who asks can read it, files and answers alike, and says so to who keeps it', async () => {
    const script = /src="(\/assets\/[^"]+\.js)"/.exec((await sent('/', 'identity')).body)?.[1] ?? '';
    for (const path of ['/', script, '/graphql']) {
      const plain = await sent(path, 'identity');
      expect({ path, coded: plain.coded, long: plain.body.length > 1_024 }).toEqual({ path, coded: null, long: true });
      for (const [accepted, coded] of Object.entries({ 'gzip, br': 'br', gzip: 'gzip' })) {
        const small = await sent(path, accepted);
        expect({ path, coded: small.coded }).toEqual({ path, coded });
        expect(small.body).toBe(plain.body);
        expect(small.varies.toLowerCase()).toContain('accept-encoding');
      }
    }
  });
});

/** Hears what a page asks: the names of the questions of each request. */
function hearing(page: Page): { asked: (readonly string[])[] } {
  const heard = { asked: [] as (readonly string[])[] };
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql'))
      heard.asked.push(request.postData()?.match(/(?<=query |mutation )\w+/g) ?? []);
  });
  return heard;
}

/** Those with something that was not asked before: news may come at any moment, and have known questions asked anew. */
const withNewOnes = (asked: readonly (readonly string[])[]) =>
  asked.filter((names, at) => names.some((name) => !asked.slice(0, at).flat().includes(name)));

/** Opens addresses in this page, and notes those that ask too often, or move what is there. */
async function watching(page: Page, counted = (asked: readonly (readonly string[])[]) => asked) {
  await page.addInitScript(`globalThis.moved = 0;
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) moved += entry.value; })
      .observe({ type: 'layout-shift', buffered: true });`);
  const heard = hearing(page);
  const found: object[] = [];
  const look = async (address: string) => {
    // What the page before still asks is no part of this one.
    await page.goto('about:blank');
    heard.asked = [];
    await page.goto(new URL(address, academy.url).href);
    await untilShown(page);
    const moved = Number(await page.evaluate('moved'));
    const asked = counted(heard.asked);
    if (asked.length > MOST_REQUESTS || moved > MOST_MOVED) found.push({ address, moved, asked });
  };
  return { look, found };
}

describeInBrowser('A first visit', () => {
  let browser: Browser;
  beforeAll(async () => (browser = await openBrowser()));
  afterAll(() => browser.close());

  it(`takes at most ${FIRST_SCREEN} kB before one can sign in, and ${TODAY} more for today`, async () => {
    const page = await openPage(browser, academy.url);
    const taken = await listening(page);
    await page.goto('/inloggen');
    await untilShown(page);
    expect(taken()).toBeLessThanOrEqual(FIRST_SCREEN);
    await signInAs(page, 'Sanne');
    await untilShown(page);
    expect(taken()).toBeLessThanOrEqual(TODAY);
    expect(page.faults).toEqual([]);
  });

  it.each([...open.map((address) => [VISIT, address] as const), [VISIT + ENGLISH, '/aanbod?lang=en'] as const])(
    'takes at most %d kB before %s can be read',
    async (most, address) => {
      const page = await openPage(browser, academy.url, phone);
      const taken = await listening(page);
      await page.goto(address);
      await untilShown(page);
      expect(taken()).toBeLessThanOrEqual(most);
      expect(page.faults).toEqual([]);
      await page.context().close();
    },
  );

  it.each([
    ['desk', undefined],
    ['phone', phone],
  ])(
    `asks at most twice on each page, and moves nothing while it comes, on a %s`,
    async (_, viewport) => {
      const client = await new Client(academy.url).signIn('sanne@demo.invalid');
      await client.ask(`mutation { tailorPath(routeSlug: "rt-02") { __typename } }`);
      const page = await openPage(browser, academy.url, viewport);
      const { look, found } = await watching(page);
      for (const address of [...open, '/inloggen']) await look(address);
      await signInAs(page, 'Sanne');
      await untilShown(page);
      for (const address of pages) await look(address);
      expect(found).toEqual([]);
      expect(page.faults).toEqual([]);
      await page.context().close();
    },
    600_000,
  );

  it.each(offices)('asks at most twice on each page of the office of %s', async (name, addresses) => {
    const page = await openPage(browser, academy.url);
    await signInAs(page, name);
    await page.waitForURL(/\/beheer\//);
    const [, home = ''] = /(\/beheer\/[^/]+)/.exec(page.url()) ?? [];
    const { look, found } = await watching(page);
    for (const address of addresses) await look(`${home}/${address}`);
    expect(found).toEqual([]);
    await page.context().close();
  });

  it('asks at most twice on each page of a module that one follows', async () => {
    const lived = await liveALittle(await new Client(academy.url).signIn('marit@demo.invalid'));
    const page = await openPage(browser, academy.url);
    await signInAs(page, 'Marit');
    const { look, found } = await watching(page, withNewOnes);
    for (const address of lived.filter((one) => one.startsWith('/leren/'))) await look(address);
    expect(found).toEqual([]);
    await page.context().close();
  });
});

describeInBrowser('Asking for a place', () => {
  it(`takes at most ${MOST_TO_DECIDE} requests until its decision shows`, async () => {
    const browser = await openBrowser();
    const page = await openPage(browser, academy.url);
    await signInAs(page, 'Youssef');
    await page.goto('/aanbod/mod-dig-05');
    await page.getByRole('button', { name: 'Inschrijven' }).first().click();
    await page.getByRole('button', { name: 'Schrijf me in' }).first().waitFor();
    await untilShown(page);
    const heard = hearing(page);
    await page.getByRole('button', { name: 'Schrijf me in' }).first().click();
    await page.getByText('Je hebt een plek').first().waitFor();
    // While it takes long the page looks again every two seconds.
    const asked = heard.asked.filter((names) => String(names) !== 'MyEnrolments');
    expect(asked.length <= MOST_TO_DECIDE ? [] : asked).toEqual([]);
    await browser.close();
  });
});

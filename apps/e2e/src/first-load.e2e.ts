import type { Browser, Page } from 'playwright-core';
import { startAcademy, type RunningAcademy } from './support/academy';
import { describeInBrowser, openBrowser, openPage, signInAs, untilShown } from './support/browser';

/** Kilobytes over the wire before the screen can be used, headers included; a first visit has nothing in its cache. */
const FIRST_SCREEN = 295;
/** What the teacher's first screen adds to that. */
const TODAY = 80;

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
  query: '{ demoAccounts { __typename id kind name organisationName } }',
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
});

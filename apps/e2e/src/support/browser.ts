import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { lookInside } from './in-page';

const executablePath = process.env['TEST_CHROMIUM'] ?? '';

/** Journeys run where a browser is; `npm test` names them where there is none. */
export const describeInBrowser = executablePath ? describe : describe.skip;

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });

const desktop = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

/** A page that remembers what went wrong in it: errors, and requests that the server could not serve. */
export async function openPage(
  browser: Browser,
  url: string,
  viewport = desktop,
): Promise<Page & { faults: string[] }> {
  const context = await browser.newContext({ baseURL: url, viewport, locale: 'nl-NL', reducedMotion: 'reduce' });
  await lookInside(context);
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 500) faults.push(`${response.status()} ${response.url()}`);
  });
  return Object.assign(page, { faults });
}

/**
 * Waits until everything on the screen is there. After a press that leads elsewhere, wait for something of the new screen
 * first: the old one is there as well.
 */
export async function untilShown(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.locator('.alb-skeleton:visible').first().waitFor({ state: 'detached' });
}

/**
 * Each broken rule in axe's own words. Only of these does axe work out where they are: doing so for all that is well, as
 * its adapter for Playwright asks, takes five times as long.
 */
const violations = `axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, help, nodes }) => id + ': ' + help + ' ' + nodes.map(({ html }) => html).join(' | ')))`;

/** The same; fails with axe's words, and when the page is wider than its window. */
export async function expectUsable(page: Page): Promise<void> {
  await untilShown(page);
  await page.evaluate(axe.source);
  const found = await page.evaluate<string[]>(violations);
  const overflow = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect({ address: page.url(), found, overflow: Math.max(0, overflow) }).toEqual({
    address: page.url(),
    found: [],
    overflow: 0,
  });
}

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

/** Signs in by one press, as someone of the demo, whatever the language. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto('/inloggen');
  await button(page, new RegExp(name)).click();
  await page.waitForURL(({ pathname }) => pathname !== '/inloggen');
}

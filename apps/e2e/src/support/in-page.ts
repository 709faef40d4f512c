import { build } from 'esbuild';
import type { BrowserContext, Page } from 'playwright-core';

type Check =
  'cutOffOnPaper' | 'misnamed' | 'outOfReach' | 'textsOfReact' | 'unmarkedPlaces' | 'untoldDutch' | 'wideWithLongWords';

/** What looks at a page from inside (`in-page`) has a DOM, which the tests have not: it is compiled apart. */
const source = build({
  entryPoints: ['apps/e2e/src/in-page/index.ts'],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'inPage',
  footer: { js: 'globalThis.inPage = inPage;' },
}).then(({ outputFiles }) => outputFiles[0]?.text ?? '');

/** Every page of this browser's user can be looked at from now on. */
export const lookInside = async (context: BrowserContext): Promise<unknown> => context.addInitScript(await source);

/** Asks a page what is wrong with it, in words. */
export const inPage = (page: Page, check: Check, given: unknown = null): Promise<string[]> =>
  page.evaluate<string[]>(`inPage.${check}(${JSON.stringify(given)})`);

/** From here on a browser's translation takes every text of every page. */
export const translate = (page: Page): Promise<unknown> => page.context().addInitScript('inPage.translate()');

// The questions of the screens of a build: the documents that its screens ask with, and what a screen asks when it opens.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mkdir } from 'node:fs/promises';
import { build as bundle } from 'esbuild';
import { chromium } from 'playwright-core';
import { findChromium } from '../../tools/find-chromium.mjs';

const QUIET_MS = 2_000;

/** Every document of the screens by its name, such as `MyLearning`. */
export async function documentsOf(build) {
  const folder = join(build, '.cache/bench');
  await mkdir(folder, { recursive: true });
  const outfile = join(folder, 'documents.mjs');
  const entry = join(build, 'libs/gql/src/generated/graphql.ts');
  await bundle({ entryPoints: [entry], outfile, format: 'esm', logLevel: 'error' });
  const all = await import(`${pathToFileURL(outfile).href}?${Date.now()}`);
  const named = Object.entries(all).filter(([name]) => name.endsWith('Document'));
  const texts = new Map(named.map(([name, document]) => [name.slice(0, -'Document'.length), document.toString()]));
  return (name) => {
    const text = texts.get(name);
    if (!text) throw new Error(`The screens have no question ${name} any more: the bench must ask what they ask now`);
    return text;
  };
}

/** The bodies of all that a screen asks of GraphQL until it is at rest, in their order; undefined without a browser. */
export async function askedBy(academy, person, path) {
  const executablePath = findChromium();
  if (!executablePath) return undefined;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  try {
    const context = await browser.newContext({ locale: 'nl-NL', serviceWorkers: 'block' });
    await context.addCookies([{ name: 'academy', value: person.token, domain: '127.0.0.1', path: '/' }]);
    const page = await context.newPage();
    const bodies = [];
    const state = { last: Date.now(), open: 0 };
    const ended = (request) => {
      if (isGraphql(request)) Object.assign(state, { last: Date.now(), open: state.open - 1 });
    };
    page.on('request', (request) => {
      if (!isGraphql(request)) return;
      state.open += 1;
      bodies.push(request.postData());
    });
    for (const event of ['requestfinished', 'requestfailed']) page.on(event, ended);
    await page.goto(`http://127.0.0.1:${academy.port}${path}`, { timeout: 120_000 });
    while (bodies.length === 0 || state.open > 0 || Date.now() - state.last < QUIET_MS) await page.waitForTimeout(100);
    return bodies;
  } finally {
    await browser.close();
  }
}

const isGraphql = (request) => new URL(request.url()).pathname === '/graphql' && request.method() === 'POST';

// How soon there is something to read, on a slow line and a slow processor: `node bench/first-load/first-load.bench.mjs`.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from '../../tools/find-chromium.mjs';
import { freePort } from '../free-port.mjs';
import { slowLine } from './slow-line.mjs';

const help = `Options:
  --rounds 5         medians of so many visits
  --slower 4         how many times slower the processor is
  --down 1600        kilobits a second to the browser
  --up 750           and from it
  --round-trip 150   milliseconds
  --width 390        of the window
  --build <folder>   another build than this one
`;
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    slower: { type: 'string', default: '4' },
    down: { type: 'string', default: '1600' },
    up: { type: 'string', default: '750' },
    'round-trip': { type: 'string', default: '150' },
    width: { type: 'string', default: '390' },
    build: { type: 'string', default: fileURLToPath(new URL('../..', import.meta.url)) },
    help: { type: 'boolean', default: false },
  },
});
const watch = await readFile(new URL('watch-page.js', import.meta.url), 'utf8');
const LONG_MS = 300_000;

/** The demo of a build, on data of its own. */
async function start(build) {
  const dataDir = await mkdtemp(join(tmpdir(), 'academie-first-load-'));
  const port = await freePort();
  const { PATH, HOME, LANG } = process.env;
  const child = spawn(process.execPath, [join(build, 'dist/apps/academy/main.js'), 'start'], {
    env: { PATH, HOME, LANG, ACADEMY_ROOT: build, DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (text) => (said += text).includes('Ctrl-C stops everything') && resolve());
    child.once('exit', () => reject(new Error(`The academy did not start:\n${said}`)));
  });
  return {
    port,
    async stop() {
      await new Promise((resolve) => child.once('exit', resolve).kill('SIGTERM'));
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** One look at an address by this browser: what the page saw, and what came over the line until it was whole. */
async function visit(context, line, path) {
  const page = await context.newPage();
  page.setDefaultTimeout(LONG_MS);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slower) });
  await page.addInitScript(watch);
  const before = line.carried();
  let requests = 0;
  page.on('request', () => (requests += 1));
  await page.goto(path, { waitUntil: 'commit', timeout: LONG_MS });
  const seen = await until(page, `globalThis.seen?.whole && { ...seen }`);
  const result = { ...seen, requests, kilobytes: (line.carried() - before) / 1_000 };
  // What moves after the page is whole counts as well.
  await pause(500);
  result.moved = await page.evaluate('seen.moved');
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return { page, result };
}

async function until(page, expression) {
  for (const end = Date.now() + LONG_MS; Date.now() < end; await pause(100)) {
    const found = await page.evaluate(expression).catch(() => undefined);
    if (found) return found;
  }
  throw new Error(`Not within ${LONG_MS} ms: ${expression}; ${page.url()}`);
}

/** A first and a second visit of one browser, which keeps by then what it keeps. */
async function twice(browser, line, { path, cookies }) {
  const context = await browser.newContext({
    ...{ baseURL: line.url, locale: 'nl-NL', viewport: { width: Number(values.width), height: 844 } },
  });
  await context.addCookies(cookies);
  const first = await visit(context, line, path);
  // What it keeps from then on is not what is measured.
  line.hurry(true);
  await until(first.page, `!navigator.serviceWorker || navigator.serviceWorker.controller?.state === 'activated'`);
  await first.page.close();
  line.hurry(false);
  const second = await visit(context, line, path);
  await context.close();
  return [first.result, second.result];
}

/** Someone's session, as the demo gives it with one press. */
async function sessionOf(browser, url) {
  const context = await browser.newContext({ baseURL: url });
  const page = await context.newPage();
  page.setDefaultTimeout(LONG_MS);
  await page.goto('/inloggen');
  await page.getByRole('button', { name: /Sanne/ }).first().click();
  await page.waitForURL(({ pathname }) => pathname === '/');
  const cookies = await context.cookies();
  await context.close();
  return cookies;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const row = (name, results) => {
  const of = (key) => median(results.map((result) => result[key]));
  const whole = ['paint', 'title', 'whole'].map((key) => Math.round(of(key)));
  return `| ${[name, ...whole, of('moved').toFixed(3), Math.round(of('kilobytes')), of('requests')].join(' | ')} |`;
};

if (values.help) console.log(help);
else {
  const academy = await start(values.build);
  const line = await slowLine(academy.port, {
    down: Number(values.down) * 1_000,
    up: Number(values.up) * 1_000,
    roundTripMs: Number(values['round-trip']),
  });
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  });
  const cookies = await sessionOf(browser, `http://127.0.0.1:${academy.port}`);
  const places = [
    { name: 'sign-in', path: '/inloggen', cookies: [] },
    { name: '*Vandaag*', path: '/', cookies },
  ];
  const results = new Map(places.map(({ name }) => [name, [[], []]]));
  for (let round = 0; round < Number(values.rounds); round += 1)
    for (const place of places)
      (await twice(browser, line, place)).forEach((result, at) => results.get(place.name)[at].push(result));
  console.log('| page | first paint, ms | its title, ms | whole, ms | shift | kB | requests |');
  console.log('|---|---:|---:|---:|---:|---:|---:|');
  for (const [name, [first, second]] of results) {
    console.log(row(`${name}, first visit`, first));
    console.log(row(`${name}, second visit`, second));
  }
  console.log(`load ${loadavg()[0].toFixed(1)}`);
  await browser.close();
  await line.close();
  await academy.stop();
}

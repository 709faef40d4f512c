import { cp, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '@academy/testkit';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openBrowser, openPage, signInAs, untilShown } from './support/browser';
import { startDemo, type Parts } from './support/processes';

let root: string;
let academy: Parts;
let browser: Browser;
beforeAll(async () => {
  root = await rootWithItsOwnWeb();
  academy = await startDemo({ ACADEMY_ROOT: root });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await academy.stop();
  await rm(root, { recursive: true, force: true });
});

const web = () => join(root, 'dist/apps/web');

/** A folder like this one, of which what browsers are sent can be replaced. */
async function rootWithItsOwnWeb(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'academie-build-'));
  for (const name of await readdir('.'))
    if (name !== 'dist') await symlink(join(process.cwd(), name), join(made, name));
  await cp('dist/apps/web', join(made, 'dist/apps/web'), { recursive: true });
  return made;
}

const isText = (name: string) => /\.(js|css|html)$/.test(name);

/** Puts a build in the place of the one before, as a release of which everything changed: no file has the name it had. */
async function release(mark: string): Promise<void> {
  const files = (await readdir(web(), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => ({ path: join(parentPath, name), name }));
  for (const { path, name } of files) if (/\.(br|gz)$/.test(name)) await rm(path);
  const hashed = files.filter(({ path, name }) => path.includes('/assets/') && !/\.(br|gz)$/.test(name));
  const newName = (name: string) => name.replace(/(?=\.\w+$)/, mark);
  const renamed = (text: string) =>
    hashed
      .reduce((changed, { name }) => changed.replaceAll(name, newName(name)), text)
      .replaceAll(/("build":"|academy-build" content=")(\w+)/g, `$1$2${mark}`);
  for (const { path, name } of files) if (isText(name)) await writeFile(path, renamed(await readFile(path, 'utf8')));
  for (const { path, name } of hashed) await rename(path, path.replace(name, newName(name)));
}

/** The builds of which this browser keeps files, and what the page's own is. */
const kept = (page: Page) =>
  page.evaluate<{ own: string; all: string[] }>(`caches.keys().then((all) => ({
    own: 'academy ' + document.querySelector('meta[name=academy-build]').content, all,
  }))`);

/** Whether no worker is fetching its files: what it keeps is whole then. */
const isSettled = (page: Page) =>
  page.evaluate<boolean>(
    `navigator.serviceWorker.getRegistration().then(({ installing, waiting }) => !installing && !waiting)`,
  );

const untilKept = (page: Page, builds: readonly string[], before: () => Promise<unknown> = async () => undefined) =>
  eventually(async () => {
    await before();
    expect([...(await kept(page)).all].sort()).toEqual([...builds].sort());
    expect(await isSettled(page)).toBe(true);
  });

/** Has the browser look for a newer build, as it does with each page and with each line that comes back. */
const look = (page: Page) =>
  page.evaluate<unknown>(`navigator.serviceWorker.getRegistration().then((registration) => registration.update())`);

/** One that did not come whole is asked for again with the next look. */
const untilNewer = (page: Page, builds: readonly string[]) =>
  untilKept(page, builds, () => look(page).catch(() => undefined));

const open = async (page: Page, name: string) => {
  await page.getByRole('link', { name, exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await untilShown(page);
};

describeInBrowser('When the academy is built anew', () => {
  it('an open page still finds its parts, however often; a page loaded from now on is the new one', async () => {
    const page = await openPage(browser, academy.url);
    await signInAs(page, 'Sanne');
    await untilShown(page);
    const { own: first } = await eventually(async () => {
      const found = await kept(page);
      expect(found.all).toEqual([found.own]);
      expect(await isSettled(page)).toBe(true);
      return found;
    });
    let loads = 0;
    page.on('load', () => (loads += 1));

    const builds = [first];
    for (const mark of ['x', 'y']) {
      await release(mark);
      builds.push(`${builds.at(-1)}${mark}`);
      await untilNewer(page, [first, builds.at(-1) ?? '']);
    }
    await open(page, 'Certificaten');
    await open(page, 'Aanbod');
    expect({ loads, build: (await kept(page)).own }).toEqual({ loads: 0, build: first });

    const other = await page.context().newPage();
    await other.goto('/certificaten');
    await untilShown(other);
    expect((await kept(other)).own).toBe(builds[2]);
    await untilKept(other, [first, builds[2] ?? '']);
    await page.reload();
    await untilShown(page);
    expect((await kept(page)).own).toBe(builds[2]);
    await other.reload();
    await untilKept(page, [builds[2] ?? '']);
    await page.context().setOffline(true);
    await page.reload();
    await untilShown(page);
    expect((await kept(page)).own).toBe(builds[2]);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it('a browser that keeps nothing yet loads the page again, once, for parts that are gone', async () => {
    const page = await openPage(browser, academy.url);
    await page.addInitScript(`Object.defineProperty(navigator, 'serviceWorker', { value: undefined });`);
    await signInAs(page, 'Sanne');
    await untilShown(page);
    await release('z');
    await page.getByRole('link', { name: 'Certificaten', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Certificaten' }).waitFor();
    await page.context().close();
  });

  it('says to every browser that asks that the worker may be a newer one, and that one that is gone is gone', async () => {
    const script = join(web(), 'sw.js');
    const asked = await fetch(`${academy.url}/sw.js`);
    expect([asked.status, asked.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    await rename(script, `${script}.away`);
    expect((await fetch(`${academy.url}/sw.js`)).status).toBe(404);
    await rename(`${script}.away`, script);
  });
});

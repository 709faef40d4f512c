/**
 * Keeps the files of this build, so that the academy opens without a line. A page is always asked of the academy first; a built
 * file never changes under its name; nothing else passes here, so no answer about a person is ever kept.
 */

/** What of a service worker's world is used here; the types of the DOM know none of it. */
interface WorkerWorld {
  /** Put before this file by the build (`build/kept-shell.ts`). */
  readonly shell: { readonly build: string; readonly files: readonly string[] };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', hear: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', hear: (event: Asked) => void): void;
}
interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const world = self as unknown as WorkerWorld;
const { build, files } = world.shell;
const prefix = 'academy ';
const own = `${prefix}${build}`;
const FIRST = '/index.html';

world.addEventListener('install', (event) => event.waitUntil(held(keepAll)));
world.addEventListener('activate', (event) => event.waitUntil(Promise.all([world.clients.claim(), forget()])));
world.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (pathname.startsWith('/assets/')) event.respondWith(fileOf(request));
  // A download has a name with an ending, and is between the browser and the academy.
  else if (request.mode === 'navigate' && !/\.\w+$/.test(pathname)) {
    event.respondWith(pageOf(request));
    event.waitUntil(forget());
  }
});

/** Whoever holds the lock of a build needs its files: its open pages, and the worker that fetches them. */
const held = (work: () => Promise<unknown>) => navigator.locks.request(own, { mode: 'shared' }, work);

/** All of it, or nothing: when a newer build is there by now, its own worker comes instead. */
async function keepAll(): Promise<void> {
  const first = await fetch(FIRST, { cache: 'no-store' });
  if (!first.ok || !(await first.clone().text()).includes(build)) throw new Error('This build is not there any more');
  const cache = await caches.open(own);
  await cache.addAll(files);
  await cache.put(FIRST, first);
  await world.skipWaiting();
}

/** Builds that no page was made of any more go. */
async function forget(): Promise<void> {
  const { held: locks = [] } = await navigator.locks.query();
  const needed = new Set([own, ...locks.map(({ name }) => name)]);
  for (const name of await caches.keys()) if (name.startsWith(prefix) && !needed.has(name)) await caches.delete(name);
}

/** Of whichever build: the name of a file says what is in it. */
const fileOf = async (request: Request): Promise<Response> =>
  (await caches.match(request, { ignoreVary: true })) ?? fetch(request);

async function pageOf(request: Request): Promise<Response> {
  const answer = await fetch(request).catch(() => undefined);
  if (answer && !isOfGateway(answer)) return answer;
  const cache = await caches.open(own);
  return (await cache.match(FIRST, { ignoreVary: true })) ?? answer ?? Response.error();
}

/** What stands before the academy says so when it is away. What the academy says itself has the id of the request. */
const isOfGateway = ({ status, headers }: Response): boolean =>
  [502, 503, 504].includes(status) && !headers.has('x-request-id');

/** Of which build this page is made; only the build says it, so that nothing is kept in development. */
const build = document.querySelector<HTMLMetaElement>('meta[name="academy-build"]')?.content;
/** A browser has it on https and on this machine itself only. */
const workers = build === undefined ? undefined : (navigator.serviceWorker as ServiceWorkerContainer | undefined);

/** As long as this page is open, the worker keeps the files of its build: what it has not fetched yet is then still there. */
export function holdBuild(): void {
  if (workers) void navigator.locks.request(`academy ${build}`, { mode: 'shared' }, () => new Promise(() => undefined));
}

let kept: ServiceWorkerRegistration | undefined;

/** Has the browser keep the shell from now on; when it does already, look whether there is a newer one. It is no fault if it cannot. */
export function keepShell(): void {
  const keeping = kept ? kept.update() : workers?.register('/sw.js').then((registration) => (kept = registration));
  keeping?.catch(() => undefined);
}

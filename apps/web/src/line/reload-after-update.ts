import { doubtLine, lineIsLost } from './line';

const key = 'alb-reloaded-at';
const justNow = 10_000;
const missing = new WeakSet<object>();

/** Whether this says that a part of the page could not be fetched. */
export const isMissingPart = (fault: unknown): boolean => fault instanceof Error && missing.has(fault);

/**
 * An open page asks for parts that an update of the academy has replaced. The page is loaded again then. Without a line there
 * is nothing newer to load.
 */
export function reloadAfterUpdate(): void {
  window.addEventListener('vite:preloadError', ({ payload }) => {
    missing.add(payload);
    void doubtLine().then(() => {
      if (!lineIsLost()) reloadOnce();
    });
  });
}

/** Loads the page again, once: when that does not help, the screen says that it does not work. */
export function reloadOnce(): void {
  if (Date.now() - Number(sessionStorage.getItem(key)) < justNow) return;
  sessionStorage.setItem(key, String(Date.now()));
  window.location.reload();
}

const key = 'alb-reloaded-at';
const justNow = 10_000;

/**
 * An open page asks for parts that an update of the academy has replaced. The page is loaded again then, once: when
 * that does not help, the screen says that it does not work.
 */
export function reloadAfterUpdate(): void {
  window.addEventListener('vite:preloadError', (event) => {
    // Without a line there is nothing newer to load, and the page would be lost.
    if (!navigator.onLine) return;
    if (Date.now() - Number(sessionStorage.getItem(key)) < justNow) return;
    event.preventDefault();
    sessionStorage.setItem(key, String(Date.now()));
    window.location.reload();
  });
}

/* global document, PerformanceObserver, requestAnimationFrame, seen */
// Stands in the page that is measured, before anything of it: notes when something is there, in milliseconds since it was asked for.
globalThis.seen = { moved: 0 };
new PerformanceObserver((list) => {
  for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') seen.paint = startTime;
}).observe({ type: 'paint', buffered: true });
new PerformanceObserver((list) => {
  for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) seen.moved += value;
}).observe({ type: 'layout-shift', buffered: true });
const look = () => {
  if (document.querySelector('h1')?.textContent) seen.title ??= performance.now();
  const isWhole = seen.title !== undefined && !document.querySelector('.alb-skeleton');
  if (isWhole) seen.whole ??= performance.now();
  else requestAnimationFrame(look);
};
requestAnimationFrame(look);

/** Between two looks at a line that is lost; not the same for all who lost it in one moment. */
const again = () => 3_000 + Math.random() * 3_000;
const longest = 10_000;

const hearers = new Set<() => void>();
let lost = false;
let looking: Promise<void> | undefined;
let isDoubted = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Whether the academy cannot be reached. A browser knows of its own cable only, so the academy itself is asked. */
export const lineIsLost = (): boolean => lost;

/** Hears when the line is lost and when it is back; answers how to stop. */
export function hearLine(hear: () => void): () => void {
  hearers.add(hear);
  return () => void hearers.delete(hear);
}

/** Something did not come through: has a look, after which it is known, and keeps looking while the line is lost. */
export function doubtLine(): Promise<void> {
  isDoubted = true;
  return (looking ??= look().finally(() => (looking = undefined)));
}

async function look(): Promise<void> {
  clearTimeout(timer);
  let isThere = false;
  // What is doubted during a look may have happened after it.
  while (isDoubted) {
    isDoubted = false;
    isThere = await reach();
  }
  if (!isThere) timer = setTimeout(() => void doubtLine(), again());
  if (lost !== isThere) return;
  lost = !isThere;
  for (const hear of hearers) hear();
}

const reach = (): Promise<boolean> =>
  fetch('/livez', { cache: 'no-store', signal: AbortSignal.timeout(longest) }).then(
    ({ ok }) => ok,
    () => false,
  );

/** What the browser notices of its own cable is a reason to look. */
export function watchLine(): void {
  const doubt = () => void doubtLine();
  for (const event of ['online', 'offline']) window.addEventListener(event, doubt);
  if (!navigator.onLine) doubt();
}

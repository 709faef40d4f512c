/** Longer than anything in hand takes; shorter than whoever told us waits before they kill. */
const PATIENCE_MS = 15_000;

/**
 * Closes and ends when told to (SIGTERM, Ctrl-C) or when whoever started us is gone. What does not close in time, because
 * the database went first say, is left: all that matters is in Postgres, and whatever was in hand is taken up again.
 */
export function endWhenTold(close: () => Promise<void>, patienceMs = PATIENCE_MS): void {
  let told = false;
  const end = (): void => {
    if (told) return;
    told = true;
    setTimeout(() => process.exit(1), patienceMs).unref();
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
  process.on('disconnect', end);
}

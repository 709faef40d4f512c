interface Asked {
  query(sql: string): Promise<unknown>;
}

const EVERY_MS = 5_000;
/** Silences in a row: a restart of the database passes by unnoticed, and twenty seconds without it do not. */
const PATIENCE = 4;

/** Tells once when the database has not answered for `patience` rounds in a row; answers how to stop watching. */
export function watchDatabase(
  database: Asked,
  onGone: () => void,
  { everyMs = EVERY_MS, patience = PATIENCE }: { readonly everyMs?: number; readonly patience?: number } = {},
): () => void {
  let silences = 0;
  const timer = setInterval(() => {
    silences += 1;
    if (silences > patience) {
      clearInterval(timer);
      onGone();
      return;
    }
    void database.query('SELECT 1').then(
      () => (silences = 0),
      () => undefined,
    );
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}

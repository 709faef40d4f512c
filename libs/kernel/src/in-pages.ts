/** Rows that are looked at together. */
const PAGE = 1_000;

/**
 * All rows in their order, a page at a time, so that no more of them are in memory. `after` answers at most so many that come
 * after the one of this id, null for the first. Whoever stops reading asks for no more.
 */
export async function* inPages<Row>(
  after: (id: string | null, most: number) => Promise<readonly Row[]>,
  idOf: (row: Row) => string,
): AsyncGenerator<readonly Row[]> {
  for (let id: string | null = null; ;) {
    const page: readonly Row[] = await after(id, PAGE);
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    if (page.length < PAGE) return;
    id = idOf(last);
  }
}

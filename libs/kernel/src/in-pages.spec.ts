import { inPages } from './in-pages';

describe('All rows in pages', () => {
  const read = async (size: number) => {
    const all = Array.from({ length: size }, (_, nth) => String(nth).padStart(5, '0'));
    const asked: (string | null)[] = [];
    const pages: (readonly string[])[] = [];
    const after = async (id: string | null, most: number) => {
      asked.push(id);
      return all.filter((row) => id === null || row > id).slice(0, most);
    };
    for await (const page of inPages(after, (row) => row)) pages.push(page);
    return { all, asked, pages };
  };

  it.each([0, 1, 999, 1_000, 1_001, 2_000, 2_345])('have each of %d rows once and in their order', async (size) => {
    const { all, pages } = await read(size);
    expect(pages.flat()).toEqual(all);
    expect(pages.every((page) => page.length > 0 && page.length <= 1_000)).toBe(true);
  });

  it('ask after the last of a page, and for no more after one that is not full', async () => {
    expect((await read(1_234)).asked).toEqual([null, '00999']);
    expect((await read(12)).asked).toEqual([null]);
  });
});

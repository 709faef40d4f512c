import { assert, integer, nat, property, string, uniqueArray } from 'fast-check';
import { pageOf } from './page';

const same = (item: string) => item;
const pagesOf = (all: readonly string[], first: number): string[] => {
  const seen: string[] = [];
  for (let after: string | null = null; ;) {
    const { edges, pageInfo }: ReturnType<typeof pageOf<string>> = pageOf(all, { first, after }, same);
    seen.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) return seen;
    after = pageInfo.endCursor;
  }
};

describe('Pages', () => {
  it('give everything once and in its order, whatever their size', () => {
    assert(
      property(uniqueArray(string(), { maxLength: 30 }), integer({ min: 1, max: 12 }), (all, first) =>
        expect(pagesOf(all, first)).toEqual(all),
      ),
    );
  });

  it('go on where they were when something is taken away meanwhile, also that by which they ended', () => {
    assert(
      property(integer({ min: 2, max: 20 }), nat(30), nat(30), (size, ended, taken) => {
        const all = Array.from({ length: size }, (_, nth) => `item ${nth}`);
        const [first, away] = [1 + (ended % (size - 1)), taken % size];
        const { endCursor } = pageOf(all, { first, after: null }, same).pageInfo;
        const left = all.filter((_, nth) => nth !== away);
        const { edges } = pageOf(left, { first: 1, after: endCursor }, same);
        expect(edges.map(({ node }) => node)).toEqual(
          all
            .slice(first)
            .filter((one) => left.includes(one))
            .slice(0, 1),
        );
      }),
    );
  });

  it('begin at the beginning after what is no place in any list', () => {
    assert(
      property(string({ unit: 'binary' }), (after) =>
        expect(pageOf(['a', 'b'], { first: 1, after: `${after}!` }, same).edges[0]?.node ?? 'none').toMatch(
          /^(a|b|none)$/,
        ),
      ),
    );
    expect(pageOf(['a', 'b'], { first: 1, after: 'nonsense' }, same).edges[0]?.node).toBe('a');
  });
});

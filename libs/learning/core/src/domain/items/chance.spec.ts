import { farOut } from './chance';

/** How often each count of heads comes up among all outcomes of so many tosses. */
function tosses(n: number): readonly number[] {
  const counts = Array.from({ length: n + 1 }, () => 0);
  for (let outcome = 0; outcome < 2 ** n; outcome++) {
    const heads = [...outcome.toString(2)].filter((side) => side === '1').length;
    counts[heads] = (counts[heads] ?? 0) + 1;
  }
  return counts.map((count) => count / 2 ** n);
}

const sum = (chances: readonly number[]): number => chances.reduce((total, one) => total + one, 0);

describe('How far out a count is', () => {
  it.each([1, 2, 5, 9, 12])('is what counting all outcomes of %i tosses gives', (n) => {
    const chances = tosses(n);
    for (let k = 0; k <= n; k++) {
      const smaller = Math.min(sum(chances.slice(0, k + 1)), sum(chances.slice(k)));
      expect(farOut(n, k, 0.5)).toBeCloseTo(Math.min(1, 2 * smaller), 12);
    }
  });

  it('is a chance also where none at all is too unlikely for a number', () => {
    expect(farOut(20_000, 10_000, 0.5)).toBe(1);
    expect(farOut(20_000, 10_300, 0.5)).toBeCloseTo(2.28e-5, 6);
  });

  it('is certain or impossible where every try or none comes out', () => {
    expect([farOut(4, 4, 1), farOut(4, 3, 1), farOut(4, 0, 0), farOut(0, 0, 0.5)]).toEqual([1, 0, 1, 1]);
  });
});

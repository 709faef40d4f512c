/** The chance of each count from 0 to `n` in `n` independent tries of chance `p`. */
function binomial(n: number, p: number): readonly number[] {
  if (p <= 0 || p >= 1) return Array.from({ length: n + 1 }, (_, k) => (k === (p <= 0 ? 0 : n) ? 1 : 0));
  // Each from the one before, as a logarithm: the first is too small for a number where there are many tries.
  const odds = Math.log(p) - Math.log(1 - p);
  const logs = [n * Math.log(1 - p)];
  for (let k = 1; k <= n; k++) logs.push((logs[k - 1] as number) + Math.log((n - k + 1) / k) + odds);
  return logs.map(Math.exp);
}

/**
 * How likely a count at least as far out as `k` is, on either side: twice the smaller tail, at most 1. Exact, so that it
 * is right for few questions as well.
 */
export function farOut(n: number, k: number, p: number): number {
  let below = 0;
  let above = 0;
  binomial(n, p).forEach((chance, i) => {
    if (i <= k) below += chance;
    if (i >= k) above += chance;
  });
  return Math.min(1, 2 * Math.min(below, above));
}

/** log(n!) */
const logFactorial = (n: number): number => {
  let sum = 0;
  for (let i = 2; i <= n; i++) sum += Math.log(i);
  return sum;
};

/** The chance of exactly `k` in `n` independent tries of chance `p`. */
function binomial(n: number, k: number, p: number): number {
  if (p <= 0 || p >= 1) return k === (p <= 0 ? 0 : n) ? 1 : 0;
  const ways = logFactorial(n) - logFactorial(k) - logFactorial(n - k);
  return Math.exp(ways + k * Math.log(p) + (n - k) * Math.log(1 - p));
}

/**
 * How likely a count at least as far out as `k` is, on either side: twice the smaller tail, at most 1. Exact, so that it
 * is right for few questions as well.
 */
export function farOut(n: number, k: number, p: number): number {
  let below = 0;
  let above = 0;
  for (let i = 0; i <= n; i++) {
    const chance = binomial(n, i, p);
    if (i <= k) below += chance;
    if (i >= k) above += chance;
  }
  return Math.min(1, 2 * Math.min(below, above));
}

/** Chance that a standard normal value is below `z`; error below 2e-7 (Chebyshev fit of erfc, Numerical Recipes). */
export function normalCdf(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + x / 2);
  let polynomial = 0;
  for (const coefficient of coefficients) polynomial = polynomial * t + coefficient;
  const upperTail = (t * Math.exp(-x * x + polynomial)) / 2;
  return z >= 0 ? 1 - upperTail : upperTail;
}

const coefficients = [
  0.17087277, -0.82215223, 1.48851587, -1.13520398, 0.27886807, -0.18628806, 0.09678418, 0.37409196, 1.00002368,
  -1.26551223,
];

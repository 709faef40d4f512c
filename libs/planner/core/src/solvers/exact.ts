import type { PathProgram, Row, Term } from '../programme/path-program';

/** The chosen columns and every level that they reach, whatever a solver rounded them to. */
export function withLevels({ choices, reachedBy }: PathProgram, ones: ReadonlySet<string>): ReadonlySet<string> {
  const chosen = choices.filter((column) => ones.has(column));
  const reached = [...reachedBy].filter(([, by]) => by.some((column) => ones.has(column))).map(([column]) => column);
  return new Set([...chosen, ...reached]);
}

/** In whole numbers. */
export const sumOf = (terms: readonly Term[], ones: ReadonlySet<string>): number =>
  terms.reduce((sum, [coefficient, column]) => sum + (ones.has(column) ? coefficient : 0), 0);

/** The first row that does not hold; undefined when all do. */
export const brokenRow = (rows: readonly Row[], ones: ReadonlySet<string>): Row | undefined =>
  rows.find(({ terms, sense, value }) => {
    const sum = sumOf(terms, ones);
    if (sense === '=') return sum !== value;
    return sense === '<=' ? sum > value : sum < value;
  });

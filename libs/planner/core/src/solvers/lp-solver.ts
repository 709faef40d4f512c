/** What came of one integer programme. */
export interface LpAnswer {
  readonly status: 'Optimal' | 'Infeasible' | 'OutOfTime';
  /** Columns at 1 in the best solution found; absent when none was. */
  readonly ones: ReadonlySet<string> | undefined;
  /** Proven: no solution has a lower objective. */
  readonly bound: number;
  readonly milliseconds: number;
}

/** Minimises a programme in LP format. */
export interface LpSolver {
  readonly name: string;
  solve(lp: string, limits: { readonly timeLimitMs: number }): Promise<LpAnswer>;
}

import loadHighs, { type Highs as HighsRuntime, type Model } from 'highs';

/** What came of one programme. */
export interface LpAnswer {
  readonly status: 'Optimal' | 'Infeasible' | 'OutOfTime';
  /** Columns at 1 in the best solution found; absent when none was. */
  readonly ones: ReadonlySet<string> | undefined;
  /** Proven: no solution has a lower objective; −∞ where time was up before anything could be proven. */
  readonly bound: number;
  readonly milliseconds: number;
}

/**
 * HiGHS in the thread that calls it, which does nothing else until the answer is there: who has others to serve gives
 * it a thread of its own. Its memory grows with the largest programme, and never shrinks.
 */
export class Highs {
  readonly name = 'HiGHS 1.15';

  private constructor(private readonly runtime: HighsRuntime) {}

  static async load(): Promise<Highs> {
    return new Highs(await loadHighs());
  }

  /** Minimises a programme in CPLEX LP format; rejects when it is none, or the solver fails. */
  async solve(lp: string, { timeLimitMs }: { readonly timeLimitMs: number }): Promise<LpAnswer> {
    const began = performance.now();
    const model = this.runtime.createModel({ format: 'lp', data: lp });
    try {
      // One thread, a fixed seed and no gap: the same programme gives the same answer, and "optimal" means optimal.
      model.options.set({
        output_flag: false,
        time_limit: timeLimitMs / 1000,
        mip_rel_gap: 0,
        mip_abs_gap: 1e-6,
        random_seed: 0,
      });
      model.run();
      return { ...this.answerOf(model), milliseconds: performance.now() - began };
    } finally {
      model.dispose();
    }
  }

  private answerOf(model: Model): Omit<LpAnswer, 'milliseconds'> {
    const { modelStatus, solutionStatus } = this.runtime.constants;
    const status = model.getModelStatus();
    if (status === modelStatus.infeasible) return { status: 'Infeasible', ones: undefined, bound: Infinity };
    const bound = Number(model.info.get('mip_dual_bound'));
    if (status === modelStatus.optimal) return { status: 'Optimal', ones: onesOf(model), bound };
    if (status !== modelStatus.timeLimit) throw new Error(`HiGHS ended with model status ${status}`);
    const found = model.info.get('primal_solution_status') === solutionStatus.feasible;
    return { status: 'OutOfTime', ones: found ? onesOf(model) : undefined, bound };
  }
}

function onesOf(model: Model): ReadonlySet<string> {
  const { colValue } = model.getSolution();
  const names = Array.from(colValue, (value, at) => (value > 0.5 ? model.getColName(at) : ''));
  return new Set(names.filter((name) => name !== ''));
}

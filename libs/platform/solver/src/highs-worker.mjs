// Solves integer programmes with HiGHS, in a thread of its own: one solve is pure computing, and cannot be interrupted.
import { parentPort } from 'node:worker_threads';
import loadHighs from 'highs';

const highs = await loadHighs();
const { modelStatus } = highs.constants;

parentPort.on('message', ({ lp, timeLimitMs }) => {
  try {
    parentPort.postMessage({ answer: solve(lp, timeLimitMs) });
  } catch (fault) {
    parentPort.postMessage({ fault: String(fault?.message ?? fault) });
  }
});
parentPort.postMessage({ ready: true });

function solve(lp, timeLimitMs) {
  const began = performance.now();
  const model = highs.createModel({ format: 'lp', data: lp });
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
    return { ...answerOf(model), milliseconds: performance.now() - began };
  } finally {
    model.dispose();
  }
}

function answerOf(model) {
  const status = model.getModelStatus();
  if (status === modelStatus.infeasible) return { status: 'Infeasible', bound: Infinity };
  const bound = model.info.get('mip_dual_bound');
  if (status === modelStatus.optimal) return { status: 'Optimal', ones: onesOf(model), bound };
  if (status !== modelStatus.timeLimit) throw new Error(`it ended with model status ${status}`);
  const found = model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible;
  return { status: 'OutOfTime', ones: found ? onesOf(model) : undefined, bound };
}

function onesOf(model) {
  const { colValue } = model.getSolution();
  return Array.from(colValue, (value, at) => (value > 0.5 ? model.getColName(at) : '')).filter((name) => name !== '');
}

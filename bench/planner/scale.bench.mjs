// node bench/planner/scale.bench.mjs [rounds]: whole answers on growing academies, beside the bare solver in one run.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { loadTs } from '../../tools/load-ts.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const workerUrl = new URL('../../libs/platform/solver/src/highs-worker.mjs', import.meta.url);
const rounds = Number(process.argv[2] ?? 5);
const { HighsPool, broadQuestion, cohort, createPathPlanner, demoAcademy, generatedAcademy, questionOf, programmeOf } =
  await loadTs('bench/planner/index.ts');

const sorted = (values) => [...values].sort((a, b) => a - b);
const median = (values) => sorted(values)[Math.floor(values.length / 2)];
const p99 = (values) => sorted(values)[Math.min(values.length - 1, Math.ceil(values.length * 0.99) - 1)];

/** Answers each question, and solves the first stage of each again with the bare solver. */
async function measure(name, questions) {
  // One thread: what is measured is one teacher's answer, not how many fit beside each other.
  const pool = new HighsPool({ workerUrl, size: 1 });
  const planner = createPathPlanner(pool, { timeLimitMs: 30_000, onFault: (fault) => console.error(String(fault)) });
  await planner.plan(questions[0]);
  const [whole, bare, gaps] = [[], [], []];
  let relevant = 0;
  const loop = monitorEventLoopDelay({ resolution: 5 });
  loop.enable();
  for (const question of questions) {
    const began = performance.now();
    const { plan, solved } = await planner.plan({
      ...question,
      asOf: question.asOf,
      previous: [`round-${whole.length}`],
    });
    whole.push(performance.now() - began);
    const hours = plan.steps.reduce((sum, step) => sum + step.hours, 0);
    gaps.push(plan.optimal ? 0 : (hours - (plan.bound ?? 0)) / hours);
    relevant = Math.max(relevant, solved?.problem.modules.length ?? 0);
    if (solved && solved.problem.modules.length > 0) {
      const { milliseconds } = await pool.solve(programmeOf(solved), { timeLimitMs: 30_000 });
      bare.push(milliseconds);
    }
  }
  loop.disable();
  await pool.close();
  return {
    [name]: {
      'in the closure': relevant,
      'whole answer, median ms': Math.round(median(whole)),
      'p99 ms': Math.round(p99(whole)),
      'bare HiGHS, one stage, median ms': Math.round(median(bare)),
      ratio: +(median(whole) / median(bare)).toFixed(2),
      'largest gap': `${(100 * Math.max(...gaps)).toFixed(2)} %`,
      'loop held, ms': +(loop.max / 1e6).toFixed(0),
    },
  };
}

const rows = {};
const demo = await demoAcademy(root);
Object.assign(
  rows,
  await measure(
    '150 (demo)',
    cohort(demo, 40, 1).map((teacher) => questionOf(demo, teacher)),
  ),
);
for (const size of [500, 1000, 2000, 4000, 10_000]) {
  const academy = generatedAcademy(size, 1);
  const questions = Array.from({ length: rounds }, (_, round) => broadQuestion(academy, round + 1));
  Object.assign(rows, await measure(String(size), questions));
}
console.log(`Whole answers, ${rounds} questions a size; goals whose closure holds at least 30 % of the modules`);
console.table(rows);
process.exit(0);

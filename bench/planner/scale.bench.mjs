// node bench/planner/scale.bench.mjs [rounds]: whole answers of the planner's threads on growing academies, beside the
// bare solver in one run.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { loadTs } from '../../tools/load-ts.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const script = new URL('../../libs/planner/server/src/planner-worker.mjs', import.meta.url);
const rounds = Number(process.argv[2] ?? 5);
const {
  Highs,
  ThreadedPlanner,
  broadQuestion,
  cohort,
  createPathPlanner,
  demoAcademy,
  generatedAcademy,
  lpText,
  programOf,
  questionOf,
} = await loadTs('bench/planner/index.ts');

const sorted = (values) => [...values].sort((a, b) => a - b);
const median = (values) => sorted(values)[Math.floor(values.length / 2)];
const p99 = (values) => sorted(values)[Math.min(values.length - 1, Math.ceil(values.length * 0.99) - 1)];

/** Every stage of the whole programme, one after the other, by the solver alone: its own milliseconds. */
async function bareStages({ problem }) {
  const program = programOf(problem);
  const kept = [];
  const times = [];
  for (const objective of program.objectives) {
    const answer = await highs.solve(lpText(program, objective, kept), { timeLimitMs: 60_000 });
    times.push(answer.milliseconds);
    kept.push({ name: `best_${objective.name}`, terms: objective.terms, sense: '<=', value: Math.round(answer.bound) });
  }
  return times;
}

/** Event loop's longest hold, in milliseconds, while something is waited for. */
async function holdWhile(work) {
  const loop = monitorEventLoopDelay({ resolution: 1 });
  loop.enable();
  const answer = await work();
  loop.disable();
  return { answer, held: loop.max / 1e6 };
}

/** Answers each question, none of which was asked before, and has the bare solver solve the same. */
async function measure(name, questions, warmUp) {
  // One thread: what is measured is one teacher's answer, not how many fit beside each other.
  const planner = new ThreadedPlanner({
    script,
    size: 1,
    timeLimitMs: 30_000,
    onFault: (fault) => console.error(fault),
  });
  const itself = createPathPlanner(highs, { timeLimitMs: 60_000 });
  const handingOver = await holdWhile(() => planner.plan(warmUp[0]));
  for (const question of warmUp) await planner.plan(question);
  const [whole, first, all, gaps, held] = [[], [], [], [], []];
  let relevant = 0;
  for (const question of questions) {
    const began = performance.now();
    const { answer, held: longest } = await holdWhile(() => planner.plan(question));
    whole.push(performance.now() - began);
    held.push(longest);
    const { plan } = answer;
    const hours = plan.steps.reduce((sum, step) => sum + step.hours, 0);
    gaps.push(plan.optimal ? 0 : (hours - (plan.bound ?? 0)) / hours);
    const { solved } = await itself.plan(question);
    relevant = Math.max(relevant, solved?.problem.modules.length ?? 0);
    if (!solved || solved.problem.modules.length === 0) continue;
    const stages = await bareStages(solved);
    first.push(stages[0]);
    all.push(stages.reduce((sum, time) => sum + time, 0));
  }
  await planner.close();
  return {
    [name]: {
      'in the closure': relevant,
      'answer, median ms': +median(whole).toFixed(1),
      'p99 ms': Math.round(p99(whole)),
      'bare HiGHS, all stages, median': +median(all).toFixed(1),
      'p99 ': Math.round(p99(all)),
      'ratio of medians': +(median(whole) / median(all)).toFixed(2),
      'ratio of p99': +(p99(whole) / p99(all)).toFixed(2),
      'first stage alone, median': +median(first).toFixed(1),
      'largest gap': `${(100 * Math.max(...gaps)).toFixed(2)} %`,
      'loop held at most, ms': +Math.max(...held).toFixed(1),
      'by a new catalogue': +handingOver.held.toFixed(1),
    },
  };
}

const highs = await Highs.load();
const rows = {};
const demo = await demoAcademy(root);
Object.assign(
  rows,
  await measure(
    '150 (demo)',
    cohort(demo, 200, 1).map((teacher) => questionOf(demo, teacher)),
    cohort(demo, 20, 2).map((teacher) => questionOf(demo, teacher)),
  ),
);
for (const size of [500, 1000, 2000, 4000, 10_000]) {
  const academy = generatedAcademy(size, 1);
  const questions = Array.from({ length: rounds }, (_, round) => broadQuestion(academy, round + 1));
  const warmUp = Array.from({ length: 5 }, (_, round) => broadQuestion(academy, 1_001 + round));
  Object.assign(rows, await measure(String(size), questions, warmUp));
}
console.log(`Whole answers, ${rounds} questions a size; goals whose closure holds at least 30 % of the modules`);
console.table(rows);
process.exit(0);

// node bench/planner/neighbours.bench.mjs [pairs] [seconds]: how other requests of a process fare while it plans.
// A client in a process of its own asks a small answer at a steady rate, in turn while nothing is planned, while one
// plan after another is solved, and while a thread as polite as a planner's only counts: what the machine itself makes
// of a busy thread. Each round is three such spells.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { loadTs } from '../../tools/load-ts.mjs';

const script = new URL('../../libs/planner/server/src/planner-worker.mjs', import.meta.url);
const client = fileURLToPath(new URL('steady-client.mjs', import.meta.url));
const [rounds = 5, seconds = 6, ...sizes] = process.argv.slice(2).map(Number);
const { ThreadedPlanner, broadQuestion, generatedAcademy } = await loadTs('bench/planner/index.ts');

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Latencies as the client saw them, in milliseconds. */
const spell = (port) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [client, String(port), String(seconds)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    child.once('close', () => resolve(JSON.parse(said)));
  });

/** Beside a thread that only counts. */
async function whileCounting(work) {
  const thread = new Worker(new URL('counting-thread.mjs', import.meta.url));
  await new Promise((resolve) => thread.once('message', resolve));
  const answer = await work();
  await thread.terminate();
  return answer;
}

/** The nth question: other modules are preferred each time, so that none is answered from memory. */
function asked({ modules, ...question }, nth) {
  // Park and Miller's generator, so that the nth question is the same in every run.
  let state = nth * 7_919;
  const next = () => (state = (state * 48_271) % 2_147_483_647);
  const previous = Array.from({ length: 12 }, () => modules[next() % modules.length].id);
  return { ...question, modules, previous };
}

/** One plan after another, and meanwhile something else. */
async function whilePlanning(planner, questions, state, work) {
  const began = state.plans;
  state.over = false;
  const planning = (async () => {
    while (!state.over) {
      state.plans += 1;
      await planner.plan(asked(questions[state.plans % questions.length], state.plans));
    }
  })();
  const answer = await work();
  state.over = true;
  await planning;
  return { answer, plans: state.plans - began };
}

const server = createServer((_, response) => response.end(JSON.stringify({ data: { me: { name: 'Sanne' } } })));
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address();
const rows = {};
for (const size of sizes.length > 0 ? sizes : [150, 2000, 10_000]) {
  const academy = generatedAcademy(size, 1);
  const questions = Array.from({ length: 5 }, (_, round) => broadQuestion(academy, round + 1));
  const planner = new ThreadedPlanner({ script, timeLimitMs: 30_000, onFault: (fault) => console.error(fault) });
  const state = { over: false, plans: 0 };
  for (const question of questions) await planner.plan(question);
  const measured = { alone: [], planning: [], counting: [], held: [], plans: 0 };
  for (let round = 0; round < rounds; round += 1) {
    // Looking at the loop costs something itself, so it is looked at in every spell.
    const loop = monitorEventLoopDelay({ resolution: 1 });
    loop.enable();
    measured.alone.push((await spell(port)).p99);
    loop.reset();
    const beside = await whilePlanning(planner, questions, state, () => spell(port));
    measured.planning.push(beside.answer.p99);
    measured.held.push(loop.max / 1e6);
    measured.plans += beside.plans;
    measured.counting.push((await whileCounting(() => spell(port))).p99);
    loop.disable();
  }
  await planner.close();
  const { alone, planning, counting, held, plans } = measured;
  const ratio = (values) => +median(values.map((value, round) => value / alone[round])).toFixed(2);
  rows[`${size} modules`] = {
    'p99 alone, ms': +median(alone).toFixed(2),
    'beside planning': +median(planning).toFixed(2),
    'beside counting': +median(counting).toFixed(2),
    'ratio planning': ratio(planning),
    'ratio counting': ratio(counting),
    'loop held, median of the longest, ms': +median(held).toFixed(1),
    'plans a second': +(plans / (rounds * seconds)).toFixed(1),
  };
}
console.log(`${rounds} rounds of spells of ${seconds} s, 100 requests a second; ratios are medians over the rounds`);
console.table(rows);
server.close();
process.exit(0);

// node bench/planner/neighbours.bench.mjs [pairs] [seconds]: how other requests of a process fare while it plans.
// A client in a process of its own asks a small answer at a steady rate, in turn while nothing is planned and while
// one plan after another is solved; each pair is two such spells.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { loadTs } from '../../tools/load-ts.mjs';

const workerUrl = new URL('../../libs/platform/solver/src/highs-worker.mjs', import.meta.url);
const client = fileURLToPath(new URL('steady-client.mjs', import.meta.url));
const [pairs = 5, seconds = 6] = process.argv.slice(2).map(Number);
const { HighsPool, broadQuestion, createPathPlanner, generatedAcademy } = await loadTs('bench/planner/index.ts');

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

/** Each plan by a planner that remembers none before it. */
async function whilePlanning(pool, questions, work) {
  const state = { over: false, plans: 0 };
  const planning = (async () => {
    while (!state.over) {
      const question = questions[state.plans % questions.length];
      state.plans += 1;
      await createPathPlanner(pool, { timeLimitMs: 30_000 }).plan(question);
    }
  })();
  const answer = await work();
  state.over = true;
  await planning;
  return { answer, plans: state.plans };
}

const server = createServer((_, response) => response.end(JSON.stringify({ data: { me: { name: 'Sanne' } } })));
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address();
const rows = {};
for (const size of [150, 2000, 10_000]) {
  const academy = generatedAcademy(size, 1);
  const questions = Array.from({ length: 5 }, (_, round) => broadQuestion(academy, round + 1));
  const pool = new HighsPool({ workerUrl, size: 1 });
  for (const question of questions) await createPathPlanner(pool).plan(question);
  const [idle, busy, ratios] = [[], [], []];
  let plans = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    const alone = await spell(port);
    const beside = await whilePlanning(pool, questions, () => spell(port));
    idle.push(alone.p99);
    busy.push(beside.answer.p99);
    ratios.push(beside.answer.p99 / alone.p99);
    plans += beside.plans;
  }
  await pool.close();
  rows[`${size} modules`] = {
    'p99 alone, ms': +median(idle).toFixed(2),
    'p99 beside planning, ms': +median(busy).toFixed(2),
    'ratio, median of pairs': +median(ratios).toFixed(2),
    'plans a second': +(plans / (pairs * seconds)).toFixed(1),
  };
}
console.log(`${pairs} pairs of spells of ${seconds} s, 100 requests a second`);
console.table(rows);
server.close();
process.exit(0);

// node bench/planner/api-neighbours.bench.mjs [rounds] [seconds]: how other requests of the whole academy fare while it
// plans. Starts the product with its demo in an empty folder. One teacher asks for their profile at a steady rate, in
// turn while nothing else happens, while another has paths planned one after another (each a new programme), and while
// that other asks as often for something that needs no planning: what is left beside that is the planning.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../free-port.mjs';

const [rounds = 5, seconds = 6, rate = 20] = process.argv.slice(2).map(Number);
const root = fileURLToPath(new URL('../..', import.meta.url));
const client = fileURLToPath(new URL('steady-client.mjs', import.meta.url));
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function startAcademy(folder) {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), DATA_DIR: folder };
  const child = spawn(process.execPath, ['tools/start.mjs'], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve, reject) => {
    child.stdout.on('data', (text) => String(text).includes('is ready') && resolve());
    child.once('exit', () => reject(new Error('The academy did not start')));
  });
  return { port, stop: () => new Promise((resolve) => child.once('exit', resolve).kill('SIGTERM')) };
}

/** Someone who is signed in. */
async function signedIn(port, email) {
  let cookie = '';
  const ask = async (query, variables) => {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true', cookie },
      body: JSON.stringify({ query, variables }),
    });
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    const { data, errors } = await response.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  await ask('mutation($e: String!) { signIn(email: $e, password: "betatechniek") { __typename } }', { e: email });
  return { ask, cookie: () => cookie };
}

const profile = '{ myProfile { id talents { competence { id } } evidence { id level competence { id } } } }';

const spell = (port, cookie) =>
  new Promise((resolve) => {
    const args = [client, String(port), String(seconds), String(rate), profile, cookie];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    child.once('close', () => resolve(JSON.parse(said).p99));
  });

/** One thing after another, and meanwhile something else; answers how often, too. */
async function beside(work, once) {
  const state = { over: false, times: 0 };
  const going = (async () => {
    for (; !state.over; state.times += 1) await once(state.times);
  })();
  const p99 = await work();
  state.over = true;
  await going;
  return { p99, times: state.times };
}

const preview = `query($i: AdjustPathInput!) { previewAdjustment(input: $i) { __typename } }`;

/** The nth question prefers other modules, so that none is answered from memory. */
function preferring(slugs, nth) {
  let state = nth * 7_919 + 1;
  const next = () => (state = (state * 48_271) % 2_147_483_647);
  return Array.from({ length: 12 }, () => slugs[next() % slugs.length]);
}

const folder = await mkdtemp(join(tmpdir(), 'academy-bench-'));
const academy = await startAcademy(folder);
try {
  const [reader, planner] = [
    await signedIn(academy.port, 'marit@demo.invalid'),
    await signedIn(academy.port, 'sanne@demo.invalid'),
  ];
  const { careerRoutes } = await planner.ask('{ careerRoutes { slug } }');
  await planner.ask('mutation($s: ID!) { tailorPath(routeSlug: $s) { __typename } }', { s: careerRoutes[1].slug });
  const { modules } = await planner.ask('{ modules(first: 100) { edges { node { slug } } } }');
  const slugs = modules.edges.map(({ node }) => node.slug);
  let nth = 0;
  const plan = () => planner.ask(preview, { i: { prefer: preferring(slugs, (nth += 1)) } });
  for (let warm = 0; warm < 50; warm += 1) await plan();
  const measured = { alone: [], planning: [], asking: [], plans: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const work = () => spell(academy.port, reader.cookie());
    measured.alone.push(await work());
    const planning = await beside(work, plan);
    measured.planning.push(planning.p99);
    measured.plans += planning.times;
    const rest = (1000 * seconds) / Math.max(1, planning.times);
    const asking = await beside(work, async () => {
      const began = performance.now();
      await planner.ask(profile);
      await pause(Math.max(0, rest - (performance.now() - began)));
    });
    measured.asking.push(asking.p99);
  }
  const { alone, planning, asking, plans } = measured;
  const ratio = (values) => +median(values.map((value, round) => value / alone[round])).toFixed(2);
  console.log(
    `${rounds} rounds of spells of ${seconds} s, ${rate} requests a second; ratios are medians over the rounds`,
  );
  console.table({
    'p99 of others alone, ms': +median(alone).toFixed(1),
    'beside planning, ms': +median(planning).toFixed(1),
    'beside as many requests that plan nothing, ms': +median(asking).toFixed(1),
    'ratio planning': ratio(planning),
    'ratio asking': ratio(asking),
    'planning over asking': +median(planning.map((value, round) => value / asking[round])).toFixed(2),
    'plans a second': +(plans / (rounds * seconds)).toFixed(1),
  });
} finally {
  await academy.stop();
  await rm(folder, { recursive: true });
}
process.exit(0);

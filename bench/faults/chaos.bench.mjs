// node bench/faults/chaos.bench.mjs [--help]: thousands enrol, withdraw and learn to their certificate while parts of the academy
// are killed; at the end what they were told is held against the database. Prints one line of JSON, and ends with 1 where
// anything was lost, doubled, oversold, stranded, missing or out of order, or work was left for too long.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadTs } from '../../tools/load-ts.mjs';
import { loadOfMachine } from '../load/processes.mjs';
import { signedIn } from '../load/people.mjs';
import { openAcademy } from './academy.mjs';
import { letFall } from './faults.mjs';
import { crowd } from './people.mjs';

const usage = `node bench/faults/chaos.bench.mjs [options]

  --enrolments <n>     how many wishes people have (10000), over an edition for each 20 of them, 500 at most
  --seed <n>           of who wants what, and of what falls when (7)
  --queue <name>       postgres or redis (redis)
  --json               only the one line, without how far it is
  --built              takes what is built, and builds nothing
  --connections <n>    how many people are at work at once (8)
  --worker <s>[x<n>]   seconds between two kills of a worker, and how many at most (2); never less than twice what a start takes
  --api <s>[x<n>]      the same of the API (9)
  --postgres <n>       how often the database ends at once (2)
  --workers <n>        how many workers there are (2)
  --within <s>         all that was left must be done so soon after the last fault (60)
  --set <name=value>   a setting of the academy, such as LOCK_SECONDS=10; may be repeated
  --keep               leaves the data and the logs, and says where
`;

const text = (value) => ({ type: 'string', ...(value !== undefined && { default: value }) });
const flag = { type: 'boolean', default: false };
const { values } = parseArgs({
  options: {
    ...{ help: flag, json: flag, built: flag, keep: flag, set: { type: 'string', multiple: true, default: [] } },
    ...{ enrolments: text('10000'), seed: text('7'), queue: text('redis'), connections: text('8') },
    ...{ worker: text('2'), api: text('9'), postgres: text('2'), workers: text('2'), within: text('60') },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const wrong = (name) => {
  process.stderr.write(`--${name} ${values[name]} cannot be.\n\n${usage}`);
  process.exit(2);
};
const whole = (name) => (/^[1-9]\d{0,6}$/.test(values[name]) ? Number(values[name]) : wrong(name));
const [enrolments, seed, connections, within] = ['enrolments', 'seed', 'connections', 'within'].map(whole);
const [workers, postgres] = ['workers', 'postgres'].map(whole);
if (!['postgres', 'redis'].includes(values.queue)) wrong('queue');
const pace = (name) => {
  const [, every, most] = /^(\d+(?:\.\d+)?)(?:x(\d+))?$/.exec(values[name]) ?? wrong(name);
  return { every: Number(every), most: most === undefined ? Infinity : Number(most) };
};
const [worker, api] = ['worker', 'api'].map(pace);
const settings = Object.fromEntries(values.set.map((pair) => pair.split(/=(.*)/s, 2)));

const root = fileURLToPath(new URL('../..', import.meta.url));
const say = (words) => values.json || process.stderr.write(`${words}\n`);
const SHOWN = 20;
const READ = ['parts', 'attempts', 'evidence', 'notices', 'news'];
/** What is written down for good. */
const NOTED = `SELECT count(*)::int AS told FROM platform.outbox
  WHERE type IN ('audit.noted.v1', 'certification.certificate-awarded.v1', 'certification.certificate-revoked.v1')`;
/** So much longer than it may take it is waited, so that what is left at last is told too. */
const PATIENCE = 10;
/** Seconds between two times that everyone looks what became of what they wait for. */
const LOOKS_EVERY_S = 5;

if (!values.built) {
  const { build } = await import('../../tools/build.mjs');
  await build();
}
const tools = await loadTs('bench/faults/index.ts');
const plan = tools.planOf({ enrolments, seed });
const folder = await mkdtemp(join(tmpdir(), 'academy-chaos-'));
const began = performance.now();
const seconds = () => (performance.now() - began) / 1000;
let academy;
let ending;

/** Ends all that was started, once. */
const end = () =>
  (ending ??= (async () => {
    await academy?.stop();
    if (values.keep) process.stderr.write(`Data and logs are in ${folder}\n`);
    else await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  })());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => end().finally(() => process.exit(130)));

/** What is not dealt with yet. */
async function left() {
  const [row] = await academy.sql(`
    SELECT (SELECT count(*) FROM platform.outbox WHERE sent_at IS NULL)::int
         + (SELECT count(*) FROM platform.delivery WHERE done_at IS NULL)::int
         + (SELECT count(*) FROM enrolment.enrolment WHERE state = 'requested')::int AS open`);
  return row.open;
}

/** Announces more seats, as often as it takes until that is done. */
async function raising(people, ledger) {
  for (const { at, seats } of plan.raises) {
    while (people.share() < at) await pause(200);
    await academy.offer.raise(seats);
    while ((await academy.command('import', academy.offer.folder)).code !== 0) await pause(500);
    ledger.raised(seats);
    say(`${Object.keys(seats).length} editions have more seats`);
  }
}

async function run() {
  academy = await openAcademy({ root, folder, queue: values.queue, workers, plan, settings, tools, say });
  const ledger = new tools.Ledger();
  const parts = { ...tools.PARTS, question: tools.QUESTION };
  const signed = await signedIn(academy, plan.people);
  const people = crowd({ port: academy.port, people: signed, plan, ledger, parts, connections });
  say(`Ready after ${seconds().toFixed(0)} s; ${enrolments} wishes of ${plan.people} people begin`);
  const faults = letFall({
    ...{ academy, seed, queue: values.queue, share: people.share, tools, say },
    ...{ every: { worker: worker.every, api: api.every }, most: { worker: worker.most, api: api.most, postgres } },
  });
  const progress = setInterval(() => {
    const { requests, unanswered, answered, learned, withdrawn } = people.counts;
    say(
      `${seconds().toFixed(0)} s: ${answered} enrolled, ${learned} learned, ${withdrawn} withdrawn, ${people.waiting()} wait; ` +
        `${requests} requests, ${unanswered} without an answer; kills ${JSON.stringify(faults.kills)}; load ${loadOfMachine()}`,
    );
  }, 10_000);
  try {
    const work = Promise.all([people.run(), raising(people, ledger)]).then(() => people.run());
    await Promise.race([work, faults.all.then(() => work)]);
    const rate = faults.pace();
    const last = await faults.stop();
    const working = seconds();
    say(`Nothing falls any more; waiting until all is done`);
    const drained = await drain(people, last);
    return { ledger, people, faults, rate, drained, working };
  } finally {
    clearInterval(progress);
    people.close();
  }
}

/** Seconds from the last fault until all is done and everyone with a seat has learned. */
async function drain(people, last) {
  const since = () => (Date.now() - last) / 1000;
  for (let looked = 0; since() < PATIENCE * within; await pause(250)) {
    const open = await left();
    if (open > 0 && since() - looked < LOOKS_EVERY_S) continue;
    const { learned } = people.counts;
    await people.run();
    looked = since();
    if (open === 0 && people.counts.learned === learned) break;
  }
  return since();
}

async function judged({ ledger, people, faults, rate, drained, working }) {
  const rows = await tools.rowsOf(academy.sql);
  const findings = tools.compare(plan, ledger, rows);
  const reconciled = await academy.command('reconcile', '--older-than', '0', '--json');
  if (reconciled.code !== 0) process.stderr.write(`reconcile: ${reconciled.out}${reconciled.err}`);
  const audited = await academy.command('audit', '--json');
  if (audited.code !== 0) process.stderr.write(`audit: ${audited.out}${audited.err}`);
  const { entries } = JSON.parse(audited.out || '{}');
  const [noted] = await academy.sql(NOTED);
  if (entries !== noted.told) process.stderr.write(`audit: ${entries} entries of ${noted.told} that were told\n`);
  for (const { kind, what } of findings.slice(0, SHOWN)) process.stderr.write(`${kind}: ${what}\n`);
  if (findings.length > SHOWN) process.stderr.write(`… and ${findings.length - SHOWN} more\n`);
  const { lost, doubled, oversold, stranded, missingCertificates, disordered } = tools.countOf(findings);
  const { differences } = JSON.parse(reconciled.out || '{"differences":-1}');
  const report = {
    ...{ enrolments: ledger.answers.length, lost, doubled, oversold, stranded, missingCertificates },
    ...{ kills: faults.kills, drainedSeconds: Number(drained.toFixed(1)), disordered, differences },
    auditBroken: audited.code !== 0 || entries !== noted.told,
    ...{ queue: values.queue, seed, certificates: rows.certificates.length },
    read: Object.fromEntries(READ.map((what) => [what, rows[what].length])),
    queued: rows.enrolments.filter(({ state }) => state === 'queued').length,
    ...{ withdrawn: people.counts.withdrawn, requests: people.counts.requests, unanswered: people.counts.unanswered },
    bootSeconds: rounded(rate, 'boot'),
    secondsBetweenKills: rounded(rate, 'every'),
    ...{ seconds: Math.round(working), load: loadOfMachine() },
  };
  const isSound =
    ledger.answers.length === enrolments &&
    findings.length + differences === 0 &&
    audited.code === 0 &&
    drained <= within;
  return { report, isSound };
}

const rounded = (rate, what) =>
  Object.fromEntries(Object.entries(rate).map(([name, one]) => [name, Number(one[what].toFixed(2))]));

try {
  const { report, isSound } = await judged(await run());
  console.log(JSON.stringify(report));
  process.exitCode = isSound ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error.stack ?? error}\n`);
  process.exitCode = 1;
} finally {
  await end();
}
process.exit();

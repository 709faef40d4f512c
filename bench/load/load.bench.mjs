// node bench/load/load.bench.mjs [--help]: drives the whole product, and says what each operation costs.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copyOf, fill } from './academy.mjs';
import { buildOf } from './builds.mjs';
import { loadOfMachine } from './processes.mjs';
import { page } from './page.mjs';
import { scenarios } from './scenarios.mjs';
import { openSide } from './side.mjs';

const usage = `node bench/load/load.bench.mjs [options]

  --scenario <name>    ${Object.keys(scenarios).join(', ')} (operations)
  --a, --b <what>      a folder with a checkout, or a commit; with b both are measured in turn (a: here)
  --built              measures what is built, and builds nothing
  --set-a, --set-b     a setting of that side, such as QUEUE=redis; may be repeated
  --rate <n>           asks at this rate instead, however slow the answers are (with scenario operations)
  --operations <list>  only these, such as me,today,enrol-spread
  --teachers, --modules, --seed   the nation (2000, 150, 1)
  --sizes <list>       of growth, teachers × modules (2000x150,20000x1500,120000x10000)
  --people <number>    how many of its teachers are signed in (1000)
  --connections <n>    how many ask at once (8)
  --rounds <n>         spells of each operation and side (3)
  --seconds <n>        of a spell (5)
  --data <folder>      keeps the filled data there, and takes it from there the next time
  --out <folder>       where the report goes: load.json and load.html (.cache/bench)
`;

const text = (value) => ({ type: 'string', ...(value !== undefined && { default: value }) });
const { values } = parseArgs({
  options: {
    ...{ help: { type: 'boolean', default: false }, built: { type: 'boolean', default: false } },
    ...{ scenario: text('operations'), a: text(), b: text() },
    sizes: text('2000x150,20000x1500,120000x10000'),
    ...{
      'set-a': { type: 'string', multiple: true, default: [] },
      'set-b': { type: 'string', multiple: true, default: [] },
    },
    ...{
      operations: text(),
      rate: text(),
      teachers: text('2000'),
      modules: text('150'),
      seed: text('1'),
      people: text('1000'),
    },
    ...{ connections: text('8'), rounds: text('3'), seconds: text('5'), data: text(), out: text('.cache/bench') },
  },
});

if (values.help) {
  console.log(usage);
  process.exit(0);
}
const scenario = scenarios[values.scenario];
if (!scenario) throw new Error(`There is no scenario "${values.scenario}".\n\n${usage}`);

const settingsOf = (pairs) => Object.fromEntries(pairs.map((pair) => pair.split(/=(.*)/s, 2)));
const numbers = ['teachers', 'modules', 'seed', 'people', 'connections', 'rounds', 'seconds'];
const options = {
  ...Object.fromEntries(numbers.map((name) => [name, Number(values[name])])),
  operations: values.operations?.split(','),
  rate: values.rate === undefined ? undefined : Number(values.rate),
};

const folder = await mkdtemp(join(tmpdir(), 'academy-load-'));
const sides = [];

/** Opens a side on data of its own: a copy of what was filled for this size, by the build that is measured first. */
async function open(build, size, name, settings = {}) {
  const data = join(values.data ?? folder, `filled-${size.teachers}-${size.modules}-${size.seed}`);
  if (!existsSync(join(data, 'postgres'))) await fill(build.folder, data, size);
  const dataDir = join(folder, `side-${sides.length}`);
  console.log(`Starting ${name}, on a copy of ${size.modules} modules and ${size.teachers} teachers…`);
  await copyOf(data, dataDir);
  sides.push(await openSide({ name, build: build.folder, dataDir, settings, people: options.people }));
}

try {
  const build = await buildOf(values.a, values);
  if (values.scenario === 'growth') {
    for (const [teachers, modules] of values.sizes.split(',').map((size) => size.split('x').map(Number)))
      await open(build, { ...options, teachers, modules }, `${teachers} × ${modules}`);
  } else {
    for (const [side, given] of [
      [build, values['set-a']],
      ...(values.b !== undefined || values['set-b'].length > 0
        ? [[await buildOf(values.b ?? values.a, values), values['set-b']]]
        : []),
    ])
      await open(side, options, [side.name, ...given].join(' '), settingsOf(given));
  }
  const result = await scenario(sides, options);
  const report = { scenario: values.scenario, on: new Date().toISOString(), options, load: loadOfMachine(), ...result };
  await mkdir(values.out, { recursive: true });
  await writeFile(join(values.out, 'load.json'), JSON.stringify(report, null, 2));
  await writeFile(join(values.out, 'load.html'), page(report));
  console.log(`Written to ${join(values.out, 'load.json')} and load.html`);
} finally {
  for (const side of sides) await side.stop();
  await rm(folder, { recursive: true, force: true });
}
process.exit(0);

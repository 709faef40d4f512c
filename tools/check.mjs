// `npm run check`: formatting, lint, imports, types, dead code and spelling; says what fails and how to mend it.
import { spawn } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The slowest first, so that two cores are busy to the end. */
const checks = [
  {
    name: 'lint',
    command: 'eslint --cache --cache-location .cache/eslint/ --cache-strategy content --max-warnings 0 .',
  },
  { name: 'types of the screens', command: 'tsc -p tsconfig.web.json --incremental --tsBuildInfoFile .cache/tsc/web' },
  {
    name: 'types of the servers',
    command: 'tsc -p tsconfig.server.json --incremental --tsBuildInfoFile .cache/tsc/server',
  },
  { name: 'types of the cores', command: 'tsc -p tsconfig.core.json --incremental --tsBuildInfoFile .cache/tsc/core' },
  {
    name: 'spelling',
    command:
      'cspell lint --cache --cache-location .cache/cspell --no-progress --no-summary **/*.{ts,tsx,mjs,md,graphql}',
  },
  {
    name: 'format',
    command: 'prettier --check --cache --cache-location .cache/prettier --log-level warn .',
    mend: 'npm run format',
  },
  { name: 'dead code', command: 'knip --no-progress' },
  { name: 'imports', command: 'depcruise --config .dependency-cruiser.mjs libs apps' },
];

function run({ name, command, mend }) {
  const [program, ...args] = command.split(' ');
  const began = performance.now();
  return new Promise((resolve) => {
    const child = spawn(`node_modules/.bin/${program}`, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    child.once('close', (code) => {
      const seconds = ((performance.now() - began) / 1_000).toFixed(1);
      console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
      if (code !== 0) console.log(`${said.trim()}\n${mend ? `Mend it with \`${mend}\`.\n` : ''}`);
      resolve(code === 0);
    });
  });
}

async function worker(queue, results) {
  for (let next = queue.shift(); next; next = queue.shift()) results.push(await run(next));
}

build(['web']);
const [queue, results] = [[...checks], []];
await Promise.all(Array.from({ length: Math.min(4, cpus().length) }, () => worker(queue, results)));
process.exitCode = results.every(Boolean) ? 0 : 1;

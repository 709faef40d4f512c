// node bench/planner/simulator.bench.mjs [teachers a seed] [seeds]: every policy in one table, with paired differences.
import { fileURLToPath } from 'node:url';
import { loadTs } from '../../tools/load-ts.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [count = 120, seeds = 10] = process.argv.slice(2).map(Number);
const { simulate, worseSelf, TRUTH } = await loadTs('bench/planner/index.ts');

/** Of Student's t with n − 1 degrees of freedom, at 97.5 %. */
const t975 = [
  12.71, 4.3, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26, 2.23, 2.2, 2.18, 2.16, 2.14, 2.13, 2.12, 2.11, 2.1, 2.09,
];
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const interval = (values) => {
  const [middle, n] = [mean(values), values.length];
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (n - 1));
  const half = (t975[n - 2] ?? 2.09) * (spread / Math.sqrt(n));
  return `${middle.toFixed(2)} [${(middle - half).toFixed(2)}, ${(middle + half).toFixed(2)}]`;
};

async function table(title, noise) {
  const runs = [];
  for (let seed = 1; seed <= seeds; seed += 1) runs.push(await simulate({ root, count, seed, noise }));
  console.log(`\n${title}: ${count} teachers a seed, seeds 1 to ${seeds}, Mulberry32`);
  console.table(
    Object.fromEntries(
      Object.keys(runs[0]).map((policy) => [
        policy,
        Object.fromEntries(
          ['attainment', 'fully', 'hours', 'wasted', 'failed'].map((of) => [
            of,
            +mean(runs.map((run) => run[policy][of])).toFixed(2),
          ]),
        ),
      ]),
    ),
  );
  const ours = Object.keys(runs[0])[1];
  const difference = (other, of) => interval(runs.map((run) => run[ours][of] - run[other][of]));
  console.log('paired differences of ours, mean [95 % interval] over seeds');
  for (const other of Object.keys(runs[0]).slice(2))
    console.log(`  attainment minus "${other}": ${difference(other, 'attainment')}`);
  console.log(`  hours, as a ratio to ${TRUTH}: ${interval(runs.map((run) => run[ours].hours / run[TRUTH].hours))}`);
}

const began = performance.now();
await table('Usual noise');
await table('Self-assessment 1.7 times as bad', worseSelf);
console.log(`\n${((performance.now() - began) / 1000).toFixed(0)} s`);
process.exit(0);

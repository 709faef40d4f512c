// One measured spell: what was done, how fast, and what it cost each process.
import { loadOfMachine, spent } from './processes.mjs';

/** Runs `work`, lets all that follows from it be done, and divides what that cost by how often it was done. */
export async function measured(academy, work) {
  await academy.settled();
  const [before, said] = [academy.processor(), await academy.statements()];
  const outcome = await work();
  const began = performance.now();
  await academy.settled();
  const settling = performance.now() - began;
  const cost = spent(before, academy.processor());
  const now = await academy.statements();
  const each = (sum) => sum / Math.max(1, outcome.done);
  const ms = Object.fromEntries(Object.entries(cost).map(([part, sum]) => [part, each(sum)]));
  return {
    ...outcome,
    cpu: { ...ms, all: each(Object.values(cost).reduce((sum, one) => sum + one, 0)) },
    statements: each(now.all - said.all),
    framing: each(now.framing - said.framing),
    settling: settling / 1000,
    load: loadOfMachine(),
  };
}

const sorted = (values) => [...values].sort((a, b) => a - b);

export function median(values) {
  const list = sorted(values);
  const middle = Math.floor(list.length / 2);
  return list.length % 2 ? list[middle] : (list[middle - 1] + list[middle]) / 2;
}

/** The median of each figure over the rounds in which something was done, by itself. */
export function medianOf(all) {
  const rounds = all.filter(({ done }) => done > 0);
  if (rounds.length === 0) throw new Error('Nothing was left to do in any round: sign more people in (--people)');
  const figures = ['rate', 'p50', 'p95', 'p99', 'statements', 'framing', 'settling', 'load'];
  const of = (pick) => median(rounds.map(pick));
  return {
    ...Object.fromEntries(figures.map((name) => [name, of((round) => round[name])])),
    cpu: Object.fromEntries(Object.keys(rounds[0].cpu).map((part) => [part, of((round) => round.cpu[part])])),
    done: rounds.reduce((sum, { done }) => sum + done, 0),
    statuses: summed(rounds.map(({ statuses }) => statuses)),
    refused: summed(rounds.map(({ refused }) => refused)),
  };
}

function summed(counts) {
  const all = {};
  for (const one of counts) for (const [name, count] of Object.entries(one)) all[name] = (all[name] ?? 0) + count;
  return all;
}

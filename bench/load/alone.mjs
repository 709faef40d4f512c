// Each operation by itself, and what it costs.
import { closedLoop, openLoop } from './drive.mjs';
import { measured, median, medianOf } from './measure.mjs';

const PREPARED = 40;

const chosen = ({ operations }, asked) =>
  Object.entries(operations).filter(([name, one]) => one && (!asked || asked.includes(name)));

/** Each operation by itself, sides in turn, after a short warm-up; only the certificate is prepared for. */
export async function operations(sides, { operations: asked, connections, rate, seconds, rounds }) {
  const rows = [];
  for (const [name] of chosen(sides[0], asked)) {
    const spells = sides.map(() => []);
    const spell = async ({ academy, operations: all }, length) => {
      const one = all[name];
      await one.prepare?.(length < seconds ? 4 : PREPARED);
      const once = () => one.once();
      const spelled = { connections, rate, seconds: length };
      return measured(academy, () => (rate ? openLoop(once, spelled) : closedLoop(once, spelled)));
    };
    for (const side of sides) await spell(side, Math.min(1, seconds / 2));
    for (let round = 0; round < rounds; round += 1)
      for (const [nth, side] of sides.entries()) spells[nth].push(await spell(side, seconds));
    const results = spells.map(medianOf);
    const ratio = sides.length > 1 && median(spells[0].map(({ cpu }, round) => spells.at(-1)[round].cpu.all / cpu.all));
    rows.push({ name, sides: results, ...(ratio !== false && { ratio }), note: sides[0].operations[name].note });
    print(name, sides, results, ratio);
  }
  const memory = sides.map(({ academy }) => academy.memory());
  memory.forEach((mb, nth) => console.log(`memory of ${sides[nth].name}, MB:`, JSON.stringify(mb)));
  return { sides: sides.map(({ name }) => name), rows, memory };
}

function print(name, sides, results, ratio) {
  for (const [nth, { rate, p50, p99, cpu, statements, framing, statuses, refused, load }] of results.entries()) {
    const parts = ['api', 'worker', 'postgres'].map((part) => `${part} ${cpu[part].toFixed(2)}`).join(' + ');
    const odd = [...Object.entries(statuses).filter(([status]) => status !== '200'), ...Object.entries(refused)];
    console.log(
      [
        `${name.padEnd(14)} ${sides[nth].name.padEnd(12)} ${cpu.all.toFixed(2).padStart(8)} ms (${parts})`,
        `${rate.toFixed(0)}/s, p50 ${p50.toFixed(1)}, p99 ${p99.toFixed(1)} ms`,
        `${statements.toFixed(1)} statements, ${framing.toFixed(1)} of them begin or end`,
        `load ${load}${odd.length > 0 ? `, also ${JSON.stringify(Object.fromEntries(odd))}` : ''}`,
      ].join(' | '),
    );
  }
  if (ratio !== false)
    console.log(`${''.padEnd(14)} ${sides.at(-1).name} costs ${ratio.toFixed(2)} × ${sides[0].name}, median of pairs`);
}

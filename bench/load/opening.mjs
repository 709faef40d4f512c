// The minute in which one edition opens.
import { closedLoop } from './drive.mjs';
import { measured, medianOf } from './measure.mjs';
import { fillQueue } from './queue.mjs';
import { inTurns, namesOf, show } from './turns.mjs';

/** People who wait for an edition before others ask for it. */
const WAITING = 10_000;

/** Many ask for one edition in the minute in which it opens, at 8 and at 32 connections; and for one that thousands wait for. */
export async function opening(sides, options) {
  const rows = [];
  const spell = async (name, connections) => {
    const spells = await inTurns(sides, options, ({ academy, operations: all }) =>
      measured(academy, () => closedLoop(() => all['enrol-hot'].once(), { ...options, connections })),
    );
    rows.push({ name: `${name}, ${connections} connections`, sides: spells.map(medianOf) });
  };
  // What comes first pays for what is not warm yet.
  for (const { operations: all } of sides)
    await closedLoop(() => all['enrol-hot'].once(), { connections: 8, seconds: 3 });
  for (const connections of [8, 32]) await spell('one edition', connections);
  let waiting = 0;
  for (const { academy, operations: all, people } of sides)
    waiting = await fillQueue(academy, all['enrol-hot'].last(), people, WAITING);
  await spell(`${waiting} wait for it`, 8);
  show(rows, sides);
  const ratio = sides.map((_, nth) => rows[1].sides[nth].rate / rows[0].sides[nth].rate);
  console.log('rate at 32 connections, of that at 8:', ratio.map((one) => one.toFixed(2)).join(', '));
  const crowded = sides.map((_, nth) => rows[2].sides[nth].cpu.all / rows[0].sides[nth].cpu.all);
  console.log(
    'processor time where thousands wait, of that where few do:',
    crowded.map((one) => one.toFixed(2)).join(', '),
  );
  return { sides: namesOf(sides), rows, ratio, crowded };
}

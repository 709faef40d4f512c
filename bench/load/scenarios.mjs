// What is tried: each scenario gets the sides that are compared and answers figures; sides are measured in turn.
import { setTimeout as pause } from 'node:timers/promises';
import { operations } from './alone.mjs';
import { closedLoop, openLoop } from './drive.mjs';
import { measured, median, medianOf } from './measure.mjs';
import { loadOfMachine, spent } from './processes.mjs';
import { opening } from './opening.mjs';
import { inTurn } from './people.mjs';
import { inTurns, namesOf, show } from './turns.mjs';

/** How often each is done on an ordinary day, of a hundred: mostly reading, now and then a place or a goal. */
const ordinaryDay = {
  ...{ me: 10, today: 15, 'offer-common': 10, 'offer-rare': 10, 'my-learning': 15, matches: 10, progress: 18 },
  ...{ quiz: 6, 'enrol-spread': 4, goal: 2 },
};

/** Operations by their weights, spread evenly; those that this build or data cannot do are left out. */
function mixOf({ operations: all }, weights) {
  const parts = Object.entries(weights).filter(([name]) => all[name]);
  const order = parts
    .flatMap(([name, weight]) => Array.from({ length: weight }, (_, nth) => [(nth + 0.5) / weight, name]))
    .sort(([a], [b]) => a - b);
  const next = inTurn(order.map(([, name]) => name));
  return () => {
    for (let tried = 0; tried < order.length; tried += 1) {
      const begun = all[next()].once();
      if (begun) return begun; // Else all is done that could be: nobody asks twice for the same place.
    }
    return undefined;
  };
}

/** So long a side does what will be measured, before it is: what is not warm yet costs more than its share. */
const WARM_UP_SECONDS = 3;
const warmUp = (once) => closedLoop(once, { connections: 8, seconds: WARM_UP_SECONDS });

const memoriesOf = (sides) => sides.map(({ academy }) => academy.memory());

/** The mix of an ordinary day, closed-loop, and memory before and after it. */
async function day(sides, options) {
  for (const side of sides) await warmUp(mixOf(side, ordinaryDay));
  const before = memoriesOf(sides);
  const spells = await inTurns(sides, options, (side) =>
    measured(side.academy, () => closedLoop(mixOf(side, ordinaryDay), options)),
  );
  const rows = [{ name: 'ordinary day', sides: spells.map(medianOf) }];
  show(rows, sides);
  console.log('memory before and after, MB:', JSON.stringify(before), JSON.stringify(memoriesOf(sides)));
  return { sides: namesOf(sides), rows, memoryBefore: before, memory: memoriesOf(sides) };
}

/** The ordinary day asked for at four times what it gets when it is not pressed. */
async function overload(sides, options) {
  const rows = ['at saturation', 'at four times that'].map((name) => ({ name, sides: [] }));
  for (const side of sides) {
    await warmUp(mixOf(side, ordinaryDay));
    const peaks = [];
    const pressed = [];
    for (let round = 0; round < options.rounds; round += 1) {
      const mix = mixOf(side, ordinaryDay);
      peaks.push(await measured(side.academy, () => closedLoop(mix, { ...options, connections: 32 })));
      const rate = Math.ceil(4 * median(peaks.map((one) => one.rate)));
      pressed.push(await measured(side.academy, () => openLoop(mix, { ...options, rate })));
    }
    rows[0].sides.push(medianOf(peaks));
    rows[1].sides.push(medianOf(pressed));
  }
  show(rows, sides);
  const share = sides.map((_, nth) => rows[1].sides[nth].rate / rows[0].sides[nth].rate);
  console.log('answered well a second, of the peak:', share.map((one) => one.toFixed(2)).join(', '));
  return { sides: namesOf(sides), rows, share };
}

/** Reading while nothing else happens, and beside 20 decisions a second. */
async function beside(sides, options) {
  const reading = { 'offer-rare': 4, today: 3, me: 3 };
  const rows = ['quiet', 'beside 20 decisions a second'].map((name) => ({ name, sides: [] }));
  for (const side of sides) {
    for (const once of [mixOf(side, reading), () => side.operations['enrol-spread'].once()]) await warmUp(once);
    const [quiet, busy] = [[], []];
    for (let round = 0; round < options.rounds; round += 1) {
      const read = mixOf(side, reading);
      const steady = { rate: 10, seconds: options.seconds };
      quiet.push(await measured(side.academy, () => openLoop(read, steady)));
      const deciding = () => openLoop(() => side.operations['enrol-spread'].once(), { ...steady, rate: 20 });
      busy.push(await measured(side.academy, async () => (await Promise.all([openLoop(read, steady), deciding()]))[0]));
    }
    rows[0].sides.push(medianOf(quiet));
    rows[1].sides.push(medianOf(busy));
  }
  show(rows, sides);
  const ratio = sides.map((_, nth) => rows[1].sides[nth].p50 / rows[0].sides[nth].p50);
  console.log('p50 beside decisions, of that in quiet:', ratio.map((one) => one.toFixed(2)).join(', '));
  return { sides: namesOf(sides), rows, ratio };
}

/** Each operation at sizes that grow: the sides are sizes. */
const growth = operations;

/** What an academy does that nobody asks anything of. */
async function idle(sides, { rounds, seconds }) {
  const spell = async ({ academy }) => {
    await academy.settled();
    const [before, said] = [academy.processor(), await academy.statements()];
    await pause(seconds * 1000);
    const now = await academy.statements();
    const cost = spent(before, academy.processor());
    const percent = Object.fromEntries(Object.entries(cost).map(([part, ms]) => [part, ms / seconds / 10]));
    return { statements: (now.all - said.all) / seconds, percent, load: loadOfMachine() };
  };
  const spells = await inTurns(sides, { rounds }, spell);
  const idling = spells.map((all) => ({
    statementsASecond: median(all.map(({ statements }) => statements)),
    percentOfACore: median(all.map(({ percent }) => Object.values(percent).reduce((sum, one) => sum + one, 0))),
    byPart: Object.fromEntries(
      Object.keys(all[0].percent).map((part) => [part, median(all.map(({ percent }) => percent[part]))]),
    ),
  }));
  console.log(JSON.stringify(idling));
  return { sides: namesOf(sides), idling, memory: memoriesOf(sides) };
}

export const scenarios = { operations, day, opening, overload, beside, idle, growth };

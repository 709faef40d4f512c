// What falls, and how often: by a seeded schedule, while people are at work.
import { setTimeout as pause } from 'node:timers/promises';

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
/** So many times what a start takes lie between two kills at least, or nothing would ever be done. */
const BOOTS_BETWEEN = 2;
const LOOK_MS = 100;
const LATEST_BOOTS = 20;

/** Lets everything fall until it is told to stop, which answers when the last fault was. */
export function letFall({ academy, seed, queue, share, every, most, tools, say }) {
  const kills = { worker: 0, api: 0, postgres: 0, ...(queue === 'redis' && { redis: 0, redisEmptied: 0 }) };
  let goes = true;
  let letGo;
  const stopped = new Promise((resolve) => (letGo = resolve));
  const state = { last: Date.now() };
  const felled = (what) => {
    kills[what] += 1;
    state.last = Date.now();
  };
  const sleep = (ms) => Promise.race([pause(ms), stopped]);
  const goesOn = () => goes;

  const bootOf = (parts) => median(parts.flatMap(({ boots }) => boots).slice(-LATEST_BOOTS));
  const pauseOf = (parts, seconds) => Math.max(seconds, BOOTS_BETWEEN * bootOf(parts));

  async function killing(what, parts, shift) {
    const uneven = tools.unevenPauses(seed + shift);
    while (goesOn() && kills[what] < most[what]) {
      // Counted from when somebody is at work: a kill of what only starts shows nothing.
      while (goesOn() && !parts.some((one) => one.isReady())) await sleep(LOOK_MS);
      await sleep(pauseOf(parts, every[what]) * uneven.next().value * 1000);
      const victims = parts.filter((one) => one.isReady());
      if (!goesOn() || victims.length === 0) continue;
      await victims[kills[what] % victims.length].kill();
      felled(what);
    }
  }

  const hit = {
    postgres: () => academy.postgres.kill(),
    redis: () => academy.redis.kill(),
    redisEmptied: () => academy.redis.empty(),
  };
  async function moments() {
    for (const { at, victim } of tools.momentsOf({ seed, queue, postgres: most.postgres })) {
      while (goesOn() && share() < at) await sleep(LOOK_MS);
      if (!goesOn()) return;
      say(`${victim} falls`);
      await hit[victim]();
      felled(victim);
    }
  }

  const all = Promise.all([killing('worker', academy.workers, 1), killing('api', [academy.api], 2), moments()]);
  return {
    kills,
    /** Seconds that a start takes, and between two kills, each of the latest. */
    pace: () =>
      Object.fromEntries(
        [
          ['worker', academy.workers],
          ['api', [academy.api]],
        ].map(([name, parts]) => [name, { boot: bootOf(parts), every: pauseOf(parts, every[name]) }]),
      ),
    /** Fails when something that fell cannot be started again. */
    all,
    async stop() {
      goes = false;
      letGo();
      await all;
      return state.last;
    },
  };
}

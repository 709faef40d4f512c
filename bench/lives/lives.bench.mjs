// node bench/lives/lives.bench.mjs [lives] [happenings a life] [first seed]: whether all that is shown of a path agrees.
import { randomUUID } from 'node:crypto';
import { loadTs } from '../../tools/load-ts.mjs';

const [lives = 2000, happenings = 12, first = 1] = process.argv.slice(2).map(Number);
const { causeOf, createPathPlanner, goalsOf, Highs, Living, MemoryPathStore } = await loadTs('bench/lives/index.ts');
const highs = await Highs.load();
const store = new MemoryPathStore();
const total = { lives: 0, moments: 0, ofToday: 0, offered: 0, outdated: 0, needless: 0, asCommand: 0, refused: 0 };
const faults = [];
const began = performance.now();
for (let seed = first; seed < first + lives; seed += 1) {
  const parts = {
    ...{ store, goals: goalsOf(seed), newCause: () => causeOf(randomUUID(), 'paths.propose') },
    ...{ planner: createPathPlanner(highs), otherPlanner: createPathPlanner(highs) },
  };
  const life = await new Living(seed, parts).live(happenings);
  total.lives += 1;
  total.moments += life.moments;
  total.ofToday += life.standings.OF_TODAY;
  total.offered += life.standings.NEW_PATH_OFFERED;
  total.outdated += life.standings.OUTDATED;
  total.needless += life.needless;
  total.asCommand += life.asCommand;
  total.refused += life.refused;
  faults.push(...life.faults);
  life.faults.forEach((fault) => console.error(fault));
  if (seed % 100 === 0) console.log(`${seed - first + 1} lives, ${faults.length} faults`);
}
console.table({ ...total, faults: faults.length, seconds: Math.round((performance.now() - began) / 1000) });
process.exit(faults.length === 0 ? 0 : 1);

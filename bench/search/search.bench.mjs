// node bench/search/search.bench.mjs [modules]: processor time of making the search of a large offer, and of asking it.
import { readFileSync } from 'node:fs';
import { loadTs } from '../../tools/load-ts.mjs';

const [size = 10_000] = process.argv.slice(2).map(Number);
const PUBLISHERS = 400;
const TODAY = '2026-11-28';
const { OfferSearch } = await loadTs('bench/search/index.ts');

const read = (name) => JSON.parse(readFileSync(`data/demo-academy/${name}.json`, 'utf8'));
const { competences: list } = read('competences');
const competences = new Map(list.map((one) => [one.id, one]));
const demo = read('modules');
/** The demo again and again, each module with words of its own. */
const modules = Array.from({ length: size }, (_, nth) => {
  const { editions, ...model } = demo[nth % demo.length];
  return {
    ...model,
    ...{ titleNl: `${model.titleNl} voor groep${nth % 97}, deel${nth % 61}`, titleEn: `${model.titleEn} ${nth % 97}` },
    ...{ organisationId: `o${nth % PUBLISHERS}`, organisationName: `Werkplaats ${nth % PUBLISHERS} (fictief)` },
    ...{ organisationCity: 'Zwolle', summaryNl: model.summaryNl ?? null },
    ...{ starts: editions.map(({ start }) => start).sort(), selfPaced: editions.length === 0 },
  };
});

/** Milliseconds of processor of one, the median of so many. */
function cost(work, times) {
  const spent = Array.from({ length: times }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return spent.sort((a, b) => a - b)[Math.floor(times / 2)].toFixed(2);
}

const made = () => new OfferSearch({ modules, competences }, TODAY);
const search = made();
console.log(
  `${size} modules: made anew ${cost(made, 7)} ms, for the next day ${cost(() => search.on('2026-11-29'), 7)} ms`,
);
const filters = [
  {},
  { text: 'techniek' },
  { text: 'cleanroom' },
  { text: 'voor groep' },
  { forms: ['onsite'], sector: ['vo'] },
  { text: 'techniek', region: ['east', 'online'] },
];
for (const filter of filters) {
  const of = `${JSON.stringify(filter)}: ${search.find(filter).modules.length} found`;
  const costs = [() => search.find(filter), () => search.find(filter, 'soonest'), () => search.counts(filter)];
  const [page, soonest, counts] = costs.map((work) => cost(work, 101));
  console.log(`${of}, ${page} ms; soonest first ${soonest}; counts ${counts}`);
}
let typed = 0;
const typing = () => search.find({ text: `${'techniek'.slice(0, 1 + (typed % 8))} ${typed++}` });
console.log(`words that nobody looked for before: ${cost(typing, 101)} ms`);

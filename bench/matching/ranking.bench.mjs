// node bench/matching/ranking.bench.mjs [pairs] [teachers]: ranking a large catalogue for one teacher after another,
// in turn with a bare inverted index that adds up a weight a competence and sorts; each pair is two such rounds.
import { loadTs } from '../../tools/load-ts.mjs';

const [pairs = 9, teachers = 400] = process.argv.slice(2).map(Number);
const { rankMatches, generatedAcademy, asOf } = await loadTs('bench/matching/index.ts');

const sorted = (values) => [...values].sort((a, b) => a - b);
const median = (values) => sorted(values)[Math.floor(values.length / 2)];
const p99 = (values) => sorted(values)[Math.ceil(values.length * 0.99) - 1];

function questionsOf({ modules, competences, full }) {
  const ids = [...competences.keys()];
  const chapters = [...competences].map(([id, competence], at) => [id, { ...competence, domainId: `d${at % 40}` }]);
  const framework = { competences: new Map(chapters) };
  const ahead = modules.flatMap(({ editions }) => editions.map(({ id }) => id));
  const seats = new Map(ahead.map((id) => [id, { free: full.has(id) ? 0 : 17 }]));
  const limits = { sector: 'vo', languages: ['nl'], forms: ['online'], home: null, maxTravelKm: null };
  return Array.from({ length: teachers }, (_, seed) => {
    const pick = (step) => ids[(seed * 31 + step * 17) % ids.length];
    const evidence = Array.from({ length: 12 }, (_, at) => ({
      ...{ id: `e${at}`, competenceId: pick(at), date: asOf },
      ...(at === 11 ? { type: 'years', years: 6 } : { type: at % 3 ? 'self' : 'certificate', level: 1 + (at % 3) }),
    }));
    const talents = [pick(20), pick(21), pick(22)];
    return { modules, framework, asOf, full, seats, teacher: { talents, evidence, credentials: [], limits } };
  });
}

/** What any search engine does at the least: postings, a sum a module, and an order. */
function bareIndex(modules) {
  const postings = new Map();
  modules.forEach(({ outcomes, prerequisites }, at) => {
    for (const { competenceId } of [...outcomes, ...prerequisites])
      postings.set(competenceId, [...(postings.get(competenceId) ?? []), at]);
  });
  return ({ teacher, framework }) => {
    const scores = new Map();
    const add = (id, weight) => {
      for (const at of postings.get(id) ?? []) scores.set(at, (scores.get(at) ?? 0) + weight);
    };
    for (const id of teacher.talents) add(id, 4);
    for (const { competenceId } of teacher.evidence) add(competenceId, 3);
    const worked = teacher.evidence.filter(({ type }) => type === 'years').map(({ competenceId }) => competenceId);
    const fields = new Set(worked.map((id) => framework.competences.get(id).domainId));
    for (const [id, { domainId }] of framework.competences) if (fields.has(domainId)) add(id, 2);
    return [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  };
}

function times(questions, work) {
  return questions.map((question) => {
    const began = performance.now();
    work(question);
    return performance.now() - began;
  });
}

const rows = {};
for (const size of [1000, 10_000]) {
  const academy = generatedAcademy(size, 1);
  const questions = questionsOf(academy);
  const bare = bareIndex(academy.modules);
  for (const work of [rankMatches, bare]) times(questions, work);
  const [ours, theirs, ratios] = [[], [], []];
  for (let pair = 0; pair < pairs; pair += 1) {
    const [ranked, summed] = [times(questions, rankMatches), times(questions, bare)];
    ours.push(...ranked);
    theirs.push(...summed);
    ratios.push(p99(ranked) / p99(summed));
  }
  rows[`${size} modules`] = {
    'ranking p50, ms': +median(ours).toFixed(3),
    'p99, ms': +p99(ours).toFixed(3),
    'bare index p50, ms': +median(theirs).toFixed(3),
    'p99 ': +p99(theirs).toFixed(3),
    'ratio of p99, median of pairs': +median(ratios).toFixed(2),
    'modules that suit': Math.round(questions.reduce((sum, one) => sum + rankMatches(one).length, 0) / teachers),
  };
}
console.log(`${pairs} pairs of rounds of ${teachers} teachers, each with twelve pieces of evidence and three talents`);
console.table(rows);
process.exit(0);

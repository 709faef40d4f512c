// node bench/entry-tests/accuracy.bench.mjs [tests] [per level] [seed]: how well entry tests measure people of a known
// level, and how often the same question is shown, with questions that are as hard as is thought and with ones that are
// not. Who answers follows the model of the test itself, apart from the difficulty of the questions.
import { loadTs } from '../../tools/load-ts.mjs';

const [tests = 2000, perLevel = 6, seed = 20_261_125] = process.argv.slice(2).map(Number);
const { aBank, numbersFrom, takeTest } = await loadTs('bench/entry-tests/index.ts');
const random = numbersFrom(seed);
const normal = () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

function measure(level, error) {
  const bank = aBank(perLevel);
  const off = new Map(bank.map(({ id }) => [id, error * normal()]));
  const taken = Array.from({ length: tests }, () => {
    // Every test finds the questions as often shown as the ones before it left them.
    const one = takeTest(bank, level, random, (item) => item.difficulty + off.get(item.id));
    for (const item of one.asked) item.shown += 1;
    return one;
  });
  const highest = Math.min(4, level);
  const errors = taken.flatMap(({ result }) => (result.kind === 'Measured' ? [result.level - highest] : []));
  return {
    'true level': level,
    questions: mean(taken.map(({ asked }) => asked.length)).toFixed(1),
    right: `${Math.round(100 * mean(errors.map((one) => (one === 0 ? 1 : 0))))} %`,
    bias: mean(errors).toFixed(2),
    'root mean square': Math.sqrt(mean(errors.map((one) => one ** 2))).toFixed(2),
    'no result': `${((100 * (tests - errors.length)) / tests).toFixed(1)} %`,
    'most shown': `${Math.round((100 * Math.max(...bank.map(({ shown }) => shown))) / tests)} %`,
  };
}

for (const error of [0, 0.3, 0.5]) {
  console.log(`difficulties known within ${error} levels (standard deviation), ${perLevel} questions a level`);
  console.table([0, 1, 2, 3, 4, 5].map((level) => measure(level, error)));
}

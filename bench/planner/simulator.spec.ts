import { readFile } from 'node:fs/promises';
import { demoAcademy } from './academy';
import { cohort, worseSelf } from './cohort';
import { asFixture } from './cohort-fixture';
import { simulate, TRUTH } from './simulate';

const root = process.cwd();
const PATIENCE = 120_000;
const ours = 'ours: tests, exact, planning again';
const greedy = '— greedy instead of exact';

describe('The simulated cohort', () => {
  it('is the committed one', async () => {
    const committed = await readFile('bench/planner/test-data/cohort-60.jsonl', 'utf8');
    expect(asFixture(cohort(await demoAcademy(root), 60, 1))).toBe(committed);
  });
});

describe('Sixty simulated teachers (seed 1)', () => {
  it(
    'reach with our planner nearly all that could be reached, and waste little on the way',
    async () => {
      const figures = await simulate({ root, count: 60, seed: 1, only: [ours, greedy] });
      const [best, own, other] = [figures[TRUTH], figures[ours], figures[greedy]];
      expect(best).toMatchObject({ attainment: 100, wasted: 0, failed: 0 });
      expect(own?.attainment).toBeGreaterThanOrEqual(97);
      expect(own?.wasted).toBeLessThanOrEqual(5);
      expect((own?.hours ?? Infinity) / (best?.hours ?? 1)).toBeLessThanOrEqual(1.07);
      expect(own?.attainment).toBeGreaterThan(other?.attainment ?? Infinity);
    },
    PATIENCE,
  );

  it(
    'do so also when they judge themselves 1.7 times as badly',
    async () => {
      const figures = await simulate({ root, count: 60, seed: 1, noise: worseSelf, only: [ours] });
      expect(figures[ours]?.attainment).toBeGreaterThanOrEqual(95);
    },
    PATIENCE,
  );
});

import fc from 'fast-check';
import { designCalibration } from '../domain/calibration';
import { judgedPeople } from '../testing/judged-people';
import { calibrateEvidence } from './calibrate-evidence';

const { points } = designCalibration;
const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** In levels; of 1,000 people made from a known truth the error was at most .09 on these seeds. */
const BOUND = 0.15;

function calibrated(cases: ReturnType<typeof judgedPeople>) {
  const learned = calibrateEvidence(cases, points);
  if (learned.kind !== 'Calibrated') throw new Error('Too few people were made');
  return learned;
}

describe('Calibration of evidence', () => {
  it.each(seeds)('finds the spread and the bias that people were made with (seed %i)', (seed) => {
    const truth = { self: { spread: 1.1, bias: 0.7 }, years: { spread: 0.9, bias: -0.3 } };
    const found = calibrated(judgedPeople({ seed, people: 1_000, truth, kinds: ['self', 'years'] })).points;
    for (const type of ['self', 'years'] as const) {
      expect(Math.abs(found[type].spread - truth[type].spread)).toBeLessThan(BOUND);
      expect(Math.abs(found[type].bias - truth[type].bias)).toBeLessThan(BOUND);
    }
    expect(found.quiz).toEqual(points.quiz);
    expect(found.assessor).toEqual(points.assessor);
  });

  it.each(seeds)('finds the spread of tests from people whom an assessor saw later (seed %i)', (seed) => {
    const truth = { quiz: { spread: 0.9, bias: 0 } };
    const cases = judgedPeople({ seed, people: 1_000, truth, kinds: ['quiz'], verdict: 'assessor' });
    const { quiz } = calibrated(cases).points;
    expect(Math.abs(quiz.spread - 0.9)).toBeLessThan(BOUND);
    expect(quiz.bias).toBe(0);
  });

  it('tells people who overrate themselves from those who do not, in whole levels as people give them', () => {
    const made = (bias: number) => ({ seed: 11, people: 1_000, truth: { self: { spread: 1.1, bias } }, rounded: true });
    const modest = calibrated(judgedPeople(made(-0.5))).points.self.bias;
    const proud = calibrated(judgedPeople(made(0.8))).points.self.bias;
    expect(modest).toBeLessThan(-0.1);
    expect(proud).toBeGreaterThan(0.4);
  });

  it('never explains the data worse after a round than before it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.double({ min: 0.4, max: 2, noNaN: true }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        fc.boolean(),
        (seed, spread, bias, rounded) => {
          const truth = { self: { spread, bias }, years: { spread, bias: -bias } };
          const cases = judgedPeople({ seed, people: 60, truth, kinds: ['self', 'years'], rounded });
          const { logLikelihoods } = calibrated(cases);
          expect(logLikelihoods.length).toBeGreaterThan(1);
          for (const [round, now] of logLikelihoods.entries()) {
            expect(now).toBeGreaterThanOrEqual((logLikelihoods[round - 1] ?? -Infinity) - 1e-9);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('learns nothing from 49 people, and something from 50', () => {
    const of = (people: number) => calibrateEvidence(judgedPeople({ seed: 3, people, truth: {} }), points);
    expect(of(49)).toEqual({ kind: 'TooFewPeople', people: 49 });
    expect(of(50)).toMatchObject({ kind: 'Calibrated', people: 50, learned: [{ type: 'self', people: 50 }] });
    expect(calibrateEvidence([], points)).toEqual({ kind: 'TooFewPeople', people: 0 });
  });

  it('counts people, not pieces: one person with many competences is one', () => {
    const cases = judgedPeople({ seed: 4, people: 200, truth: {} }).map((one) => ({ ...one, person: one.person % 40 }));
    expect(calibrateEvidence(cases, points)).toEqual({ kind: 'TooFewPeople', people: 40 });
  });

  it('leaves a kind of evidence as it was when too few people have it', () => {
    const many = judgedPeople({ seed: 5, people: 200, truth: {} });
    const few = judgedPeople({ seed: 6, people: 20, truth: {}, kinds: ['years'] });
    const { points: found, learned } = calibrated([
      ...many,
      ...few.map((one) => ({ ...one, person: one.person + 500 })),
    ]);
    expect(found.years).toEqual(points.years);
    expect(learned.map(({ type }) => type)).toEqual(['self']);
  });

  it('gives the same figures for the same data', () => {
    const cases = () => judgedPeople({ seed: 9, people: 100, truth: {} });
    expect(calibrateEvidence(cases(), points)).toEqual(calibrateEvidence(cases(), points));
  });
});

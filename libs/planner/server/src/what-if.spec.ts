import { alternativesTo, confirmed, counterfactualsOf, hoursIn, whyNot } from '@academy/planner/core';
import { Highs } from '@academy/platform/solver';
import { smallQuestion } from '../../core/src/testing/small-academies';
import { createPathPlanner } from './create-path-planner';

const highs = await Highs.load();
const planner = createPathPlanner(highs);

const SEEDS = Array.from({ length: 120 }, (_, seed) => 7_000 + seed);

describe(`What would change a path (seeds from ${SEEDS[0]})`, () => {
  it('gives exactly the stated plan when it happens', async () => {
    let told = 0;
    for (const seed of SEEDS) {
      const question = smallQuestion(seed);
      const planned = await planner.plan(question);
      for (const { competenceId, level, plan, deltaHours } of await counterfactualsOf(planner, question, planned)) {
        told += 1;
        const applied = await planner.plan(confirmed(question, competenceId, level));
        expect(applied.plan).toEqual(plan);
        expect(hoursIn(applied.plan) - hoursIn(planned.plan)).toBe(deltaHours);
      }
    }
    expect(told).toBeGreaterThan(30);
  });
});

describe('A module that is not in the path', () => {
  it('never makes it shorter when it is forced into it, and says what keeps the teacher out where something does', async () => {
    const kinds = new Map<string, number>();
    for (const seed of SEEDS) {
      const question = { ...smallQuestion(seed), hoursBudget: null };
      const planned = await planner.plan(question);
      if (planned.plan.kind !== 'PLAN') continue;
      for (const { id } of question.modules) {
        const answer = await whyNot(planner, question, planned, id);
        kinds.set(answer.kind, (kinds.get(answer.kind) ?? 0) + 1);
        if (answer.kind === 'Costs') expect(answer.deltaHours).toBeGreaterThanOrEqual(0);
        if (answer.kind === 'Blocked') expect(answer.reasons.length).toBeGreaterThan(0);
      }
    }
    for (const kind of ['InThePath', 'Blocked', 'Costs', 'CannotBeFollowed'])
      expect(kinds.get(kind)).toBeGreaterThan(0);
  });
});

describe('An alternative to a step', () => {
  it('costs exactly what planning with it and without the step says, and never less than the proven shortest path', async () => {
    let told = 0;
    for (const seed of SEEDS) {
      const question = { ...smallQuestion(seed), hoursBudget: null };
      const planned = await planner.plan(question);
      for (const step of planned.plan.steps) {
        for (const { slug, deltaHours, difference } of await alternativesTo(planner, question, planned, step.slug)) {
          told += 1;
          const chosen = await planner.plan({ ...question, pinned: [slug], banned: [step.slug] });
          expect(hoursIn(chosen.plan) - hoursIn(planned.plan)).toBe(deltaHours);
          expect(difference).toMatchObject({
            drops: expect.arrayContaining([step.slug]),
            adds: expect.arrayContaining([slug]),
          });
          if (planned.plan.kind === 'PLAN') expect(deltaHours).toBeGreaterThanOrEqual(0);
        }
      }
    }
    expect(told).toBeGreaterThan(5);
  });
});

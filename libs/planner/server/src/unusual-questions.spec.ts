import type { PlanningQuestion } from '@academy/planner/core';
import { day } from '@academy/kernel';
import { Highs } from '@academy/platform/solver';
import { aModule } from '../../core/src/testing/small-academies';
import { aQuestion, today, toLevel } from './testing/a-question';
import { createPathPlanner } from './create-path-planner';

const highs = await Highs.load();
const planner = createPathPlanner(highs);

describe('A question that is not as usual', () => {
  const direct = aModule({ id: 'direct', ...toLevel('a', 0, 2), hours: 10 });
  const planOf = async (facts: Partial<PlanningQuestion>) => (await planner.plan(aQuestion(facts))).plan;
  const evidence = (facts: object) => ({
    ...aQuestion({}).teacher,
    evidence: [{ id: 'e', competenceId: 'a', type: 'certificate', level: 2, date: today, ...facts } as const],
  });

  it('without a single hour is answered with what fits: nothing', async () => {
    expect(await planOf({ modules: [direct], hoursBudget: 0 })).toMatchObject({ kind: 'OVER_BUDGET', steps: [] });
  });

  it('about what nobody offers says so', async () => {
    const target = { competenceId: 'a', level: 2, priority: 1 };
    expect(await planOf({ modules: [] })).toMatchObject({
      ...{ kind: 'INFEASIBLE_TARGET', steps: [] },
      unreachable: [{ target, reasons: ['NO_OFFER'] }],
    });
  });

  it('of someone who wants no form at all names the form as what stands in the way', async () => {
    const { teacher } = aQuestion({});
    const closed = { ...teacher, limits: { ...teacher.limits, forms: [] } };
    const { kind, unreachable } = await planOf({ modules: [direct], teacher: closed });
    expect([kind, unreachable.map(({ reasons }) => reasons)]).toEqual(['INFEASIBLE_TARGET', [['FORM']]]);
  });

  it('of someone who told nothing starts from nothing', async () => {
    expect(await planOf({ modules: [direct] })).toMatchObject({
      kind: 'PLAN',
      mastered: [],
      steps: [{ slug: 'direct' }],
    });
  });

  it('with evidence of tomorrow does not build on it', async () => {
    const tomorrow = evidence({ date: day('2026-11-24') });
    expect(await planOf({ modules: [direct], teacher: tomorrow })).toMatchObject({ steps: [{ slug: 'direct' }] });
    expect((await planOf({ modules: [direct], teacher: evidence({}) })).kind).toBe('NOTHING_TO_DO');
  });

  it('with evidence about a competence that the framework no longer knows leaves it aside', async () => {
    const gone = evidence({ competenceId: 'withdrawn' });
    expect(await planOf({ modules: [direct], teacher: gone })).toMatchObject({
      kind: 'PLAN',
      steps: [{ slug: 'direct' }],
    });
  });

  it('about a target that a newer framework withdrew says that nobody offers it', async () => {
    const targets = [{ competenceId: 'withdrawn', level: 1, priority: 1 }] as const;
    const { kind, unreachable } = await planOf({ modules: [direct], targets });
    expect([kind, unreachable.map(({ reasons }) => reasons)]).toEqual(['INFEASIBLE_TARGET', [['NO_OFFER']]]);
  });
});

describe('Solvers that fail', () => {
  const modules = [aModule({ id: 'direct', ...toLevel('a', 0, 2), hours: 10 })];
  const noted: unknown[] = [];
  const failing = (solve: () => Promise<never>) =>
    createPathPlanner({ name: 'broken', solve }, { onFault: (fault) => noted.push(fault) });

  it('are noted, and the search of our own answers in their place, as well proven', async () => {
    const { plan } = await failing(() => Promise.reject(new Error('out of memory'))).plan(aQuestion({ modules }));
    expect(plan).toMatchObject({ optimal: true, solver: 'backward branch-and-bound', steps: [{ slug: 'direct' }] });
    expect(noted).toHaveLength(1);
  });
});

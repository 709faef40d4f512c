import type { Evidence } from '@academy/contracts/teachers';
import { day } from '@academy/kernel';
import { beliefsOf } from '@academy/matching/core';
import type { Plan } from '../plan/plan';
import { aModule, smallFramework } from '../testing/small-academies';
import { worthAsking } from './worth-asking';

const asOf = day('2026-11-23');
const path = (...slugs: string[]): Plan => ({
  ...{ kind: 'PLAN', optimal: true, bound: 0, mastered: [], unreachable: [], modelHash: null, solver: null },
  steps: slugs.map((slug) => ({ slug, hours: 10, after: [], serves: [] })),
});
const said = (competenceId: string, level: 1 | 2 | 3): Evidence => ({
  ...{ id: `e-${competenceId}`, competenceId, type: 'self', level, date: asOf },
});
const certified = (competenceId: string, level: 1 | 2 | 3): Evidence => ({
  ...{ id: `e-${competenceId}`, competenceId, type: 'certificate', level, date: asOf },
});
const target = { competenceId: 'a', level: 3, priority: 3 } as const;

const modules = [
  aModule({
    ...{ id: 'way', outcomes: [{ competenceId: 'a', from: 0, to: 3 }], hours: 20 },
    prerequisites: [{ competenceId: 'c', level: 2 }],
  }),
  aModule({ id: 'safe', outcomes: [{ competenceId: 'e', from: 0, to: 1 }], hours: 30 }),
];

/** A kept plan comes back with targets of its own. */
describe.each([
  { plan: 'a plan that was just made', from: (plan: Plan) => plan },
  { plan: 'a plan that was kept', from: structuredClone<Plan> },
])('Of $plan, an entry test is worth asking', ({ from }) => {
  const asked = (evidence: Evidence[], plan: Plan, following?: ReadonlySet<string>) =>
    worthAsking(
      { modules, targets: [target], framework: smallFramework },
      { plan: from(plan), beliefs: beliefsOf(evidence, smallFramework, asOf), ...(following && { following }) },
    );

  it('of what a module brings, by the hours that it may save', () => {
    const [first] = asked([said('a', 3)], path('way'));
    expect(first).toMatchObject({ competenceId: 'a', opensAWay: false });
    expect(first?.hours).toBeGreaterThan(1);
  });

  it('of what bars the way to a target that the path does not reach', () => {
    expect(asked([said('c', 2)], path())).toEqual([{ competenceId: 'c', hours: 0, opensAWay: true }]);
  });

  it('never of what nothing is known about, and never of safety', () => {
    expect(asked([], path('way'))).toEqual([]);
    expect(asked([certified('e', 1)], path('safe'))).toEqual([]);
  });

  it('not of a module that is followed already, nor of the way that it opens', () => {
    expect(asked([said('a', 3), said('c', 2)], path('way'), new Set(['way']))).toEqual([]);
  });

  it('of a target that counts as met, by what it costs to find out late that it is not', () => {
    const plan = { ...path(), mastered: [{ target, chance: 0.8 }] };
    const [first, ...others] = asked([said('a', 3)], plan);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ competenceId: 'a', opensAWay: false });
    expect(first?.hours).toBeGreaterThan(1);
  });

  it('never of a target that is proven, whose way is open', () => {
    const proven: Evidence = { ...certified('a', 3), certifiedByAcademy: true };
    expect(asked([proven], { ...path(), mastered: [{ target, chance: 1 }] })).toEqual([]);
  });
});

import type { Plan } from '../plan/plan';

/** A plan of these steps in this order, of which nothing else matters. */
export const aPlan = (...steps: [slug: string, hours: number][]): Plan => ({
  kind: 'PLAN',
  steps: steps.map(([slug, hours]) => ({ slug, hours, after: [], serves: [] })),
  optimal: true,
  bound: 0,
  mastered: [],
  unreachable: [],
  modelHash: null,
  solver: null,
});

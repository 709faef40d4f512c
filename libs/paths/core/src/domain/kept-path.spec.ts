import { continuing } from './kept-path';
import type { Plan } from '@academy/planner/core';

const aPlan = (...steps: [slug: string, hours: number][]): Plan => ({
  kind: 'PLAN',
  steps: steps.map(([slug, hours]) => ({ slug, hours, after: [], serves: [] })),
  optimal: true,
  bound: 0,
  mastered: [],
  unreachable: [],
  modelHash: null,
  solver: null,
});

describe('A new shape of a path', () => {
  it('keeps what is done in front of what is still to do', () => {
    const path = continuing(aPlan(['a', 10], ['b', 20]), new Set(['a']), aPlan(['c', 5]));
    expect(path.steps.map(({ slug }) => slug)).toEqual(['a', 'c']);
  });
});

import { continuing, differenceOf, hoursOf, todoOf, type KeptPlan } from './kept-path';

const aPlan = (...steps: [slug: string, hours: number][]): KeptPlan => ({
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
  it('says what stays, what drops and what is new', () => {
    expect(differenceOf(['a', 'b'], ['b', 'c'])).toEqual({ stays: ['b'], drops: ['a'], adds: ['c'] });
  });

  it('keeps what is done in front of what is still to do', () => {
    const path = continuing(aPlan(['a', 10], ['b', 20]), new Set(['a']), aPlan(['c', 5]));
    expect(path.steps.map(({ slug }) => slug)).toEqual(['a', 'c']);
  });
});

describe('A path', () => {
  it('counts only the hours that are still to do', () => {
    const plan = aPlan(['a', 10], ['b', 20]);
    expect(hoursOf(plan, new Set(['a']))).toBe(20);
    expect(todoOf(plan, new Set(['a']))).toEqual(['b']);
  });
});

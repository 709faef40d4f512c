import { aPlan } from '../testing/a-plan';
import { differenceOf, hoursOf, todoOf } from './plan';

describe('What would change of a path', () => {
  it('says what stays, what drops and what is new', () => {
    expect(differenceOf(['a', 'b'], ['b', 'c'])).toEqual({ stays: ['b'], drops: ['a'], adds: ['c'] });
  });
});

describe('A path', () => {
  it('counts only the hours that are still to do', () => {
    const plan = aPlan(['a', 10], ['b', 20]);
    expect(hoursOf(plan, new Set(['a']))).toBe(20);
    expect(todoOf(plan, new Set(['a']))).toEqual(['b']);
  });
});

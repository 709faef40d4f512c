import { aPlan } from '../../../../planner/core/src/testing/a-plan';
import { continuing } from './kept-path';

describe('A new shape of a path', () => {
  it('keeps what is done in front of what is still to do', () => {
    const path = continuing(aPlan(['a', 10], ['b', 20]), new Set(['a']), aPlan(['c', 5]));
    expect(path.steps.map(({ slug }) => slug)).toEqual(['a', 'c']);
  });
});

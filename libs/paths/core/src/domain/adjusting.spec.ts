import { noAdjustments } from '@academy/planner/core';
import { adjusted, carriedToOtherGoal } from './adjusting';

describe('What is changed by hand', () => {
  const before = { ...noAdjustments, pinned: ['a'], hoursBudget: 40, hoursPerWeek: 2 };

  it('stays as it is where nothing is said, and null is something', () => {
    expect(adjusted(before, { pinned: undefined, hoursBudget: null })).toEqual({ ...before, hoursBudget: null });
  });

  it('names a module once, with its last edition', () => {
    const editions = [
      { moduleSlug: 'a', editionId: '1' },
      { moduleSlug: 'a', editionId: '2' },
    ];
    expect(adjusted(before, { pinned: ['b', 'b'], editions })).toMatchObject({
      pinned: ['b'],
      editions: [{ moduleSlug: 'a', editionId: '2' }],
    });
  });

  it('goes along to another goal as far as it is about the teacher', () => {
    const changed = { ...before, banned: ['b'], region: 'south', onlyProven: true } as const;
    expect(carriedToOtherGoal(changed)).toEqual({ ...changed, pinned: [], banned: [] });
  });
});
